// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Long work off the GUI thread: result, refusal, cancel, exception, a context that died, progress.
#include "app/jobs/JobRunner.h"

#include <QSignalSpy>
#include <QThread>
#include <QtTest>

using namespace gkwh;
using namespace Qt::StringLiterals;

class JobRunnerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bringsAResultBack();
    void bringsNothingButDoneBack();
    void bringsARefusalBack();
    void stopsWhenCancelled();
    void refusesToCancelWhatCannotBe();
    void turnsAnExceptionIntoARefusal();
    void staysSilentWhenTheContextDied();
    void coalescesProgress();
    void listsRunningJobs();
    void waitsForItsThreadsAtTheEnd();
};

namespace {

Result<int> untilStopped(const Progress &progress) {
    for (;;) {
        GKWH_TRY(progress.report(1, 10));
        QThread::msleep(1);
    }
}

} // namespace

void JobRunnerTest::bringsAResultBack() {
    JobRunner runner;
    QThread *worker = nullptr;
    QThread *receiver = nullptr;
    int result = 0;
    runner.start<int>(
        {u"Adding"_s},
        [&](const Progress &) -> Result<int> {
            worker = QThread::currentThread();
            return 42;
        },
        this,
        [&](Result<int> answer) {
            receiver = QThread::currentThread();
            result = answer.value_or(-1);
        });
    QCOMPARE(result, 0);
    QTRY_COMPARE(result, 42);
    QVERIFY(worker != receiver);
    QCOMPARE(receiver, thread());
    QVERIFY(runner.jobs().isEmpty());
}

void JobRunnerTest::bringsNothingButDoneBack() {
    JobRunner runner;
    bool done = false;
    runner.start<void>(
        {u"Backing up"_s}, [](const Progress &) -> Done { return {}; }, this,
        [&](Done answer) { done = answer.has_value(); });
    QTRY_VERIFY(done);
}

void JobRunnerTest::bringsARefusalBack() {
    JobRunner runner;
    QSignalSpy finished(&runner, &JobRunner::jobFinished);
    Refusal refusal;
    Job *job = runner.start<int>(
        {u"Reading"_s}, [](const Progress &) -> Result<int> { return notFound("meter"_L1, u"1"_s); }, this,
        [&](Result<int> answer) { refusal = answer.error(); });
    std::optional<Refusal> ofJob;
    connect(job, &Job::finished, this, [&] { ofJob = job->refusal(); });
    QTRY_COMPARE(refusal.code, u"not-found"_s);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(ofJob, std::optional(refusal));
}

void JobRunnerTest::stopsWhenCancelled() {
    JobRunner runner;
    QString code;
    Job *job =
        runner.start<int>({u"Granting"_s}, untilStopped, this, [&](Result<int> answer) { code = answer.error().code; });
    QSignalSpy changed(job, &Job::changed);
    QTRY_COMPARE(job->total(), 10);
    job->cancel();
    job->cancel();
    QVERIFY(job->isCancelling());
    QTRY_COMPARE(code, u"cancelled"_s);
    QVERIFY(changed.size() >= 2);
}

void JobRunnerTest::refusesToCancelWhatCannotBe() {
    JobRunner runner;
    std::atomic<bool> stop = false;
    QString detail;
    Job *job = runner.start<int>(
        {.text = u"Migrating"_s, .cancellable = false},
        [&](const Progress &progress) -> Result<int> {
            while (!stop)
                GKWH_TRY(progress.report(0, 0));
            return 1;
        },
        this, [&](Result<int> answer) { detail = answer ? u"done"_s : answer.error().code; });
    job->cancel();
    QVERIFY(!job->isCancelling());
    stop = true;
    QTRY_COMPARE(detail, u"done"_s);
}

void JobRunnerTest::turnsAnExceptionIntoARefusal() {
    JobRunner runner;
    QList<Refusal> refusals;
    const auto keep = [&](Result<int> answer) { refusals.append(answer.error()); };
    runner.start<int>(
        {u"One"_s}, [](const Progress &) -> Result<int> { throw std::runtime_error("disk on fire"); }, this, keep);
    QTRY_COMPARE(refusals.size(), 1);
    runner.start<int>(
        {u"Two"_s}, [](const Progress &) -> Result<int> { throw 7; }, this, keep);
    QTRY_COMPARE(refusals.size(), 2);
    QCOMPARE(refusals.at(0).code, u"internal"_s);
    QCOMPARE(refusals.at(0).arguments.value(u"what"_s).toString(), u"disk on fire"_s);
    QCOMPARE(refusals.at(1).code, u"internal"_s);
}

void JobRunnerTest::staysSilentWhenTheContextDied() {
    JobRunner runner;
    QSignalSpy finished(&runner, &JobRunner::jobFinished);
    auto context = std::make_unique<QObject>();
    bool told = false;
    runner.start<int>(
        {u"Reading"_s},
        [](const Progress &) -> Result<int> {
            QThread::msleep(20);
            return 1;
        },
        context.get(), [&](Result<int>) { told = true; });
    context.reset();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!told);
}

void JobRunnerTest::coalescesProgress() {
    JobRunner runner;
    bool done = false;
    QElapsedTimer clock;
    clock.start();
    Job *job = runner.start<int>(
        {u"Counting"_s},
        [](const Progress &progress) -> Result<int> {
            for (int i = 0; i < 200'000; ++i)
                GKWH_TRY(progress.report(i, 200'000, QString::number(i)));
            return 1;
        },
        this, [&](Result<int>) { done = true; });
    int changes = 0;
    qint64 last = 0;
    connect(job, &Job::changed, this, [&] {
        ++changes;
        QVERIFY(job->done() >= last);
        last = job->done();
    });
    QTRY_VERIFY_WITH_TIMEOUT(done, 20'000);
    QVERIFY2(changes <= clock.elapsed() / 50 + 2, qPrintable(QString::number(changes)));
    QCOMPARE(last, 199'999);
}

void JobRunnerTest::listsRunningJobs() {
    JobRunner runner;
    QSignalSpy added(&runner, &JobRunner::jobAdded);
    const auto ignore = [](Result<int>) {};
    Job *first = runner.start<int>({u"First"_s}, untilStopped, this, ignore);
    Job *second = runner.start<int>({u"Second"_s}, untilStopped, this, ignore);
    QCOMPARE(added.size(), 2);
    QCOMPARE(runner.jobs(), (QList<Job *>{first, second}));
    first->cancel();
    QTRY_COMPARE(runner.jobs(), QList<Job *>{second});
    second->cancel();
    QTRY_VERIFY(runner.jobs().isEmpty());
}

void JobRunnerTest::waitsForItsThreadsAtTheEnd() {
    std::atomic<bool> left = false;
    bool told = false;
    {
        JobRunner runner;
        runner.start<int>(
            {u"Granting"_s},
            [&](const Progress &progress) -> Result<int> {
                const Result<int> result = untilStopped(progress);
                left = true;
                return result;
            },
            this, [&](Result<int>) { told = true; });
    }
    QVERIFY(left);
    QCoreApplication::processEvents();
    QVERIFY(!told);
}

QTEST_GUILESS_MAIN(JobRunnerTest)
#include "JobRunnerTest.moc"
