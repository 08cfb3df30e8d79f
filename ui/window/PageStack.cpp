// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/PageStack.h"

#include "app/setup/Settings.h"
#include "ui/common/Page.h"

using namespace Qt::StringLiterals;

namespace gkwh {
namespace {

constexpr auto StateKind = "page"_L1;

} // namespace

PageStack::PageStack(Settings &settings, QWidget *parent) : QStackedWidget(parent), m_settings(settings) {}

void PageStack::add(PageFactory factory) { m_factories.append(std::move(factory)); }

void PageStack::show(const QString &id, const QString &place) {
    if (!factory(id))
        return;
    if (id != m_current) {
        m_history = m_history.mid(0, m_place + 1);
        m_history.append(id);
        m_place = m_history.size() - 1;
        bring(id);
    }
    if (!place.isEmpty())
        current()->open(place);
}

Page *PageStack::current() const { return m_pages.value(m_current); }

QList<Page *> PageStack::made() const { return m_pages.values(); }

void PageStack::goBack() {
    if (canGoBack())
        bring(m_history.at(--m_place));
}

void PageStack::goForward() {
    if (canGoForward())
        bring(m_history.at(++m_place));
}

void PageStack::remake() {
    remember();
    for (Page *page : std::as_const(m_pages)) {
        removeWidget(page);
        delete page;
    }
    m_pages.clear();
    if (!m_current.isEmpty())
        bring(m_current);
}

void PageStack::remember() {
    for (const Page *page : std::as_const(m_pages))
        m_settings.setState(StateKind, page->id(), page->saveState());
}

const PageFactory *PageStack::factory(const QString &id) const {
    const auto found =
        std::find_if(m_factories.cbegin(), m_factories.cend(), [&](const auto &f) { return f.id == id; });
    return found == m_factories.cend() ? nullptr : &*found;
}

void PageStack::bring(const QString &id) {
    Page *&page = m_pages[id];
    if (!page) {
        page = factory(id)->make();
        addWidget(page);
        connect(page, &Page::headerChanged, this, [this, page] {
            if (page == current())
                Q_EMIT headerChanged();
        });
        connect(page, &Page::pageWanted, this, &PageStack::show);
        if (const QByteArray state = m_settings.state(StateKind, id); !state.isEmpty())
            page->restoreState(state);
    }
    m_current = id;
    setCurrentWidget(page);
    page->activated();
    Q_EMIT currentPageChanged();
}

} // namespace gkwh
