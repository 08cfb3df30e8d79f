// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/StartPage.h"

#include "app/jobs/JobRunner.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Icon.h"
#include "ui/common/JobStrip.h"

#include <QAction>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gkwh {

StartPage::StartPage(JobRunner &jobs, QWidget *parent) : Page(u"start"_s, parent) {
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *strip = new JobStrip("plant"_L1);
    strip->hide();
    layout->addWidget(strip);
    auto *empty =
        new EmptyState("folder"_L1,
                       tr("No file is open. Open the cooperative's file, create an empty one, or look around in "
                          "the demonstration."),
                       tr("Open the demonstration"));
    layout->addWidget(empty, 1);
    setBody(body);

    auto *open = new QAction(icon("folder"_L1), tr("Open…"), this);
    auto *create = new QAction(icon("add"_L1), tr("New file…"), this);
    addHeaderAction(open);
    addHeaderAction(create);
    connect(open, &QAction::triggered, this, &StartPage::openWanted);
    connect(create, &QAction::triggered, this, &StartPage::newWanted);
    connect(empty, &EmptyState::chosen, this, &StartPage::demonstrationWanted);

    const auto follow = [strip](Job *job) {
        if (!job->title().quiet)
            strip->follow(job);
    };
    for (Job *job : jobs.jobs())
        follow(job);
    connect(&jobs, &JobRunner::jobAdded, this, follow);
}

QString StartPage::title() const { return tr("Generation Desk"); }

} // namespace gkwh
