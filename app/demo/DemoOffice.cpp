// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoOffice.h"

#include "app/demo/DemoInvestments.h"
#include "app/demo/DemoShares.h"
#include "app/setup/OfficeFile.h"
#include "model/office/OfficeAnswers.h"
#include "model/office/SettingRepository.h"

#include <QFile>

#include <set>

using namespace Qt::StringLiterals;

namespace gkwh {

namespace {

using store::datafile::Mode;

constexpr int newProfiles = 12; ///< tracked on the last day and not granted yet: something to press the button for
constexpr int lateDays = 3;     ///< of Fontivsolar, where the demonstration is told past the missing hour
const QDate missingHourDay(2021, 4, 15);
const QDate missingHourAccepted(2021, 5, 20);

QString night() { return u"night job"_s; }
QString clerk() { return u"Vern, Júlia"_s; }

QJsonArray hoursJson(const HourlyCurve &curve) {
    QJsonArray hours;
    for (QDate day = curve.firstDay(); day <= curve.lastDay(); day = day.addDays(1)) {
        const UtcHour midnight = madrid::midnight(day);
        const auto values = curve.day(day);
        for (int slot = 0; slot < madrid::hoursIn(day); ++slot) {
            if (const qint64 value = values[static_cast<size_t>(slot)]; value != HourlyCurve::missing)
                hours.append(QJsonArray{midnight + slot, value});
        }
    }
    return hours;
}

QJsonArray numbers(const std::set<int> &profiles) {
    QJsonArray list;
    for (const int shares : profiles)
        list.append(shares);
    return list;
}

/// When a plant is entered: a fortnight before it counts, those without a date at the beginning.
QDate entryDay(const demo::DemoPlant &plant, QDate beginning) {
    return plant.active.first.isValid() ? std::max(beginning, plant.active.first.addDays(-14)) : beginning;
}

Done enterPlant(demo::DemoStory &story, const demo::DemoPlant &plant, QDate day) {
    GKWH_TRY(story.tell(day, QTime(8, 30), clerk(), u"plant.add"_s,
                        {{u"plant"_s, plant.name},
                         {u"description"_s, plant.description},
                         {u"shares"_s, plant.shares},
                         {u"enabled"_s, plant.enabled},
                         {u"firstDate"_s, dateJson(plant.active.first)},
                         {u"lastDate"_s, dateJson(plant.active.last)}}));
    return story.tell(day, QTime(8, 40), clerk(), u"meter.add"_s,
                      {{u"plant"_s, plant.name}, {u"meter"_s, plant.solar.meter}});
}

/// The days between two readings of the meters: months, and weeks towards the end.
std::vector<std::pair<QDate, QDate>> spans(QDate from, QDate until) {
    std::vector<std::pair<QDate, QDate>> spans;
    while (from <= until) {
        const bool weekly = from.daysTo(until) < 70;
        const QDate last = weekly ? from.addDays(6) : QDate(from.year(), from.month(), from.daysInMonth());
        spans.emplace_back(from, std::min(last, until));
        from = spans.back().second.addDays(1);
    }
    return spans;
}

class DemoWriter {
public:
    DemoWriter(Office &office, const DemoRequest &request, const Progress &progress)
        : m_story(office, request), m_investments(office, request, request.until.addDays(1)), m_request(request),
          m_progress(progress), m_pastMissingHour(request.until > missingHourAccepted) {
        const std::vector<int> counts = demo::demoShareCounts(request.members, request.seed);
        const std::set<int> all(counts.begin(), counts.end());
        const auto keep = std::max<qsizetype>(1, static_cast<qsizetype>(all.size()) - newProfiles);
        m_tracked = {all.begin(),
                     std::next(all.begin(), std::min<qsizetype>(keep, static_cast<qsizetype>(all.size())))};
        m_tracked.insert({1, 10, 120});
        std::set_difference(all.begin(), all.end(), m_tracked.begin(), m_tracked.end(),
                            std::inserter(m_late, m_late.end()));
    }

    Done write() {
        const QDate beginning(2016, 4, 4);
        const QDate start(2016, 5, 1);
        std::vector<demo::DemoPlant> waiting = demo::demoPlants();
        const auto all = spans(start, m_request.until);
        qint64 done = 0;
        for (const auto &[from, until] : all) {
            GKWH_TRY(m_progress.report(done++, static_cast<qint64>(all.size())));
            for (auto plant = waiting.begin(); plant != waiting.end();) {
                const QDate day = entryDay(*plant, beginning);
                if (day > until) {
                    ++plant;
                    continue;
                }
                GKWH_TRY(m_investments.workUntil(day.addDays(-1)));
                GKWH_TRY(enterPlant(m_story, *plant, std::max(day, m_clock)));
                m_clock = std::max(day, m_clock);
                plant = waiting.erase(plant);
            }
            if (from == start)
                GKWH_TRY(track(m_tracked, QDate(2016, 5, 2)));
            GKWH_TRY(m_investments.workUntil(until));
            GKWH_TRY(read(from, until));
            GKWH_TRY(grant(until.addDays(1)));
        }
        GKWH_TRY(m_investments.workUntil(m_clock));
        GKWH_TRY(m_investments.finish());
        if (!m_late.empty())
            GKWH_TRY(track(m_late, m_clock));
        return m_story.tell(m_clock, QTime(7, 0), clerk(), u"settings.set"_s,
                            {{u"name"_s, QString(worksAsOnSetting)}, {u"value"_s, dateJson(m_clock)}});
    }

private:
    Done track(const std::set<int> &profiles, QDate day) {
        m_clock = std::max(m_clock, day);
        return m_story.tell(m_clock, QTime(6, 30), clerk(), u"profile.track"_s,
                            {{u"profiles"_s, numbers(profiles)}, {u"from"_s, u"2016-05-01"_s}});
    }

    Done read(QDate from, QDate until) {
        m_clock = std::max(m_clock, until.addDays(1));
        for (const demo::DemoPlant &plant : demo::demoPlants()) {
            const bool late = m_pastMissingHour && plant.solar.meter == "501815908"_L1;
            const QDate last = late ? std::min(until, m_request.until.addDays(-lateDays)) : until;
            if (last < from || (plant.active.first.isValid() && plant.active.first > last))
                continue;
            const QJsonArray hours = hoursJson(demo::demoProduction(plant, from, last, m_request.seed));
            if (!hours.isEmpty())
                GKWH_TRY(m_story.tell(
                    m_clock, QTime(2, 15), night(), u"production.import"_s,
                    {{u"meter"_s, plant.solar.meter}, {u"source"_s, u"telemetry"_s}, {u"hours"_s, hours}}));
        }
        return {};
    }

    Done grant(QDate day) {
        if (m_pastMissingHour && !m_accepted && day > missingHourAccepted) {
            m_accepted = true;
            const QString gap = missingHourDay.toString(Qt::ISODate);
            return m_story.tell(
                m_clock, QTime(9, 26), clerk(), u"rights.grant"_s,
                {{u"acceptGaps"_s,
                  QJsonArray{QJsonObject{{u"meter"_s, u"501600324"_s}, {u"from"_s, gap}, {u"until"_s, gap}}}}});
        }
        return m_story.tell(m_clock, QTime(3, 10), night(), u"rights.grant"_s, {});
    }

    demo::DemoStory m_story;
    demo::DemoInvestments m_investments;
    const DemoRequest &m_request;
    const Progress &m_progress;
    bool m_pastMissingHour;
    bool m_accepted = false;
    QDate m_clock{2016, 4, 4};
    std::set<int> m_tracked;
    std::set<int> m_late;
};

} // namespace

Done writeDemo(const QString &file, const DemoRequest &request, const Progress &progress) {
    if (request.members < 1)
        return refuse("out-of-range"_L1, {{u"argument"_s, u"members"_s}, {u"value"_s, request.members}});
    if (request.until < QDate(2016, 6, 1) || request.until > QDate(2100, 1, 1))
        return refuse("out-of-range"_L1,
                      {{u"argument"_s, u"until"_s}, {u"value"_s, request.until.toString(Qt::ISODate)}});
    if (QFile::exists(file))
        return refuse("file-exists"_L1, {{u"file"_s, file}});
    const QString draft = file + ".draft"_L1;
    QFile::remove(draft);
    Done written = [&]() -> Done {
        GKWH_TRY(OfficeFile::create(draft));
        GKWH_LET(open, OfficeFile::open(draft, Mode::ReadWrite, {clerk(), Role::Manager, {}}));
        UnitOfWork whole(open->storage()); // one transaction for all: nobody waits for five hundred disks to turn
        GKWH_TRY(whole.begin());
        GKWH_TRY(DemoWriter(open->office(), request, progress).write());
        GKWH_TRY(whole.commit());
        return store::datafile::backup(open->storage().connection(), file);
    }();
    for (const QLatin1StringView suffix : {""_L1, "-wal"_L1, "-shm"_L1})
        QFile::remove(draft + suffix);
    return written;
}

} // namespace gkwh
