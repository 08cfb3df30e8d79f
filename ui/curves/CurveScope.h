// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is looked at: curves or a comparison of them, the stretch of time, the step, two cursors, which are shown.
// All panes share one scope and change it; it owns the state and the tables made from the curves, and draws nothing.
#pragma once

#include "ui/curves/CurveComparison.h"
#include "ui/curves/CurveTables.h"
#include "ui/curves/Viewport.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace gkwh {

class CurveScope : public QObject {
    Q_OBJECT

public:
    explicit CurveScope(QObject *parent = nullptr);
    ~CurveScope() override;

    /// A new set keeps range, step, crosshair and, by id, what is shown; never null.
    void setSet(std::shared_ptr<const CurveSet> set);
    const CurveSet &set() const { return *m_set; }
    /// The curves as they were set, where set() is a comparison of them.
    const CurveSet &given() const { return *m_given; }
    /// Compares two of the curves given as long as they are there; nothing shows them all again.
    void setComparison(std::optional<CurveComparison> comparison);
    const std::optional<CurveComparison> &comparison() const { return m_comparison; }
    /// Begins with the focus and itself some time before; ends a comparison.
    void toggleComparison();
    const CurveTables &tables(size_t series) const;

    const Viewport &viewport() const { return m_viewport; }
    TimeSpan range() const { return m_viewport.range(); }
    void show(TimeSpan range, Viewport::Gesture gesture = Viewport::Gesture::Jump);
    void zoom(qint64 fixed, double factor, Viewport::Gesture gesture);
    void pan(qint64 seconds, Viewport::Gesture gesture);
    void fit();
    void back();
    void forward();
    void settle() { m_viewport.settle(); }
    /// The calendar unit around the crosshair where it is seen, else around the middle of the range.
    void showUnit(RangeUnit unit);
    void showNeighbour(int direction);

    /// Nothing chosen: by zoom. Hours up to 60 days where they are not too dense, then days, then months.
    std::optional<CurveStep> chosenStep() const { return m_chosenStep; }
    void chooseStep(std::optional<CurveStep> step);
    CurveStep step() const;
    /// Width of the plots in pixels, on which the automatic step depends.
    void setPlotWidth(double width);

    bool isShown(size_t series) const { return m_shown[series]; }
    void setShown(size_t series, bool shown);
    /// Shows this one alone; all again when it was alone already.
    void solo(size_t series);
    /// The curve that heat map, matrix and summary speak of: chosen, and always a shown one where there is any.
    std::optional<size_t> focus() const;
    void setFocus(size_t series);
    bool showsMeans() const { return m_means; }
    void setShowsMeans(bool means);
    /// Every curve in a plot of its own, one above the other on one time axis: by hand, else from five lines on.
    bool isStacked() const;
    std::optional<bool> chosenStacked() const { return m_stacked; }
    void setStacked(std::optional<bool> stacked);
    /// How much closer the value axes are than the whole curves need; at least 1.
    double valueZoom() const { return m_valueZoom; }
    void setValueZoom(double zoom);
    /// Days are so many that their means by month help; and they are asked for.
    bool canDrawMeans() const;
    bool drawsMeans() const { return m_means && canDrawMeans(); }

    std::optional<UtcHour> crosshair() const { return m_crosshair; }
    /// The exact hour; clamped to the days of the set.
    void setCrosshair(std::optional<UtcHour> hour);
    /// From a plot where only the step counts: the greatest hour of the focus in that day, else the step's first hour.
    void pointAt(qint64 second);
    /// Moves by at least one step and scrolls to where it is; from nowhere it begins in the middle.
    void moveCrosshair(CurveStep by, int count);
    void crosshairToEdge(bool last);

    /// The crosshair's step, or the whole range without a crosshair.
    CurveSum reading(size_t series) const;

    /// The second cursor, which stays where it was set while the crosshair moves.
    std::optional<UtcHour> mark() const { return m_mark; }
    void setMark(std::optional<UtcHour> hour);
    /// Sets the mark where the crosshair is, or takes it away; without a crosshair both begin within the range.
    void toggleMark();
    /// From the earlier cursor's step to the later one's, both included; nothing without two cursors.
    std::optional<TimeSpan> measured() const;

Q_SIGNALS:
    void setChanged();
    void rangeChanged();
    void crosshairChanged();  ///< one of the two cursors
    void appearanceChanged(); ///< step, curves shown, focus, means, arrangement, value zoom

private:
    void takeSet(std::shared_ptr<const CurveSet> set);
    void reveal(UtcHour hour);
    UtcHour greatestHour(UtcHour begin, UtcHour end) const;
    UtcHour clampedHour(UtcHour hour) const;
    template <typename Change>
    void changeRange(Change change);

    std::shared_ptr<const CurveSet> m_given;
    std::shared_ptr<const CurveSet> m_set; ///< what is given, or a comparison of it
    std::optional<CurveComparison> m_comparison;
    mutable std::vector<std::unique_ptr<CurveTables>> m_tables;
    Viewport m_viewport;
    std::optional<CurveStep> m_chosenStep;
    double m_plotWidth = 900;
    std::vector<bool> m_shown;
    QHash<QString, bool> m_switched; ///< by the reader, by id
    std::optional<size_t> m_focus;
    std::optional<bool> m_stacked;
    double m_valueZoom = 1;
    bool m_means = true;
    std::optional<UtcHour> m_crosshair;
    std::optional<UtcHour> m_mark;
};

} // namespace gkwh
