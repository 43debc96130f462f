package org.entente.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.YearMonth;
import java.util.List;
import org.entente.dossier.DayCount;
import org.entente.dossier.Dossier;
import org.entente.dossier.Filter;
import org.entente.web.view.CalendarPage;
import org.entente.web.view.YearsPage;

/** Events by day: a month, or without one all years. */
final class CalendarPages implements Pages {
    private static final int OF_A_DAY = 3;
    private static final int LONGER = 8;

    private final Dossier dossier;

    CalendarPages(Dossier dossier) {
        this.dossier = dossier;
    }

    @Override
    public void install(RoutesConfig routes) {
        routes.get("/calendar", this::calendar);
    }

    private void calendar(Context context) {
        Filter filter = Ask.filter(context, Ask.MOST).offset(0).limit(Integer.MAX_VALUE);
        YearMonth month = Ask.month(context);
        List<DayCount> months = dossier.months(filter);
        if (month == null) {
            Templates.render(context, "years", YearsPage.of(filter, months));
            return;
        }
        Templates.render(
                context,
                "calendar",
                CalendarPage.of(
                        filter,
                        month,
                        dossier.days(filter, month, OF_A_DAY),
                        dossier.longer(filter, month, LONGER),
                        months));
    }
}
