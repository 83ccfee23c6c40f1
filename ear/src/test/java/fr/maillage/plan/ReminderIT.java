package fr.maillage.plan;

import static fr.maillage.plan.ActionDesk.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.identity.Role;
import fr.maillage.plan.figure.FigureService;
import fr.maillage.plan.request.ReminderSettingsService;
import fr.maillage.plan.request.SilentActions;
import fr.maillage.plan.request.SilentService;
import fr.maillage.shared.ClockProducer;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import fr.maillage.work.WorkItems.WorkItem;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Officers are told how many of their actions are silent, from the day that an administrator says. */
@InsideEar
class ReminderIT {

    @Inject
    private RequestDesk desk;

    @Inject
    private SilentActions work;

    @Inject
    private SilentService silent;

    @Inject
    private FigureService figures;

    @Inject
    private ReminderSettingsService reminders;

    @Inject
    private Clock clock;

    @AfterEach
    void as_it_was() {
        Sql.update("delete from setting where name like 'plan-reminder%'");
    }

    private boolean save(int version, Integer day) {
        As.administrator(() -> {
            reminders.save(version, day);
            return true;
        });
        return true;
    }

    private int version() {
        return As.administrator(reminders::current).version();
    }

    @Test
    void what_is_silent_awaits_who_keeps_it_until_something_is_known() {
        YearMonth month = silent.dueMonth();
        desk.actor("Fils", null);
        UUID action = desk.action("Fils");

        WorkItem before = RequestDesk.officer(work::items).get(0);
        assertThat(before.kind()).isEqualTo("plan-silent");
        assertThat(before.path()).isEqualTo("/plan/request/list.xhtml?month=" + month);
        assertThat(before.count()).isPositive();
        assertThat(As.a(Role.MEMBER, "dep:93", work::items)).isEmpty();

        As.administrator(() -> {
            figures.enter(action, month.toString(), 0, Map.of("ateliers", "1"));
            return true;
        });
        assertThat(RequestDesk.officer(() -> silent.count(month))).isEqualTo(before.count() - 1);
    }

    @Test
    void an_administrator_says_from_which_day_partners_are_reminded() {
        LocalDate today = ClockProducer.today(clock);
        assertThat(As.administrator(reminders::current).fromDay()).isEqualTo(10);

        save(version(), 1);
        assertThat(silent.dueMonth()).isEqualTo(YearMonth.from(today).minusMonths(1));
        save(version(), 28);
        assertThat(silent.dueMonth()).isEqualTo(YearMonth.from(today).minusMonths(today.getDayOfMonth() < 28 ? 2 : 1));
        assertThat(Sql.number("select count(*) from audit_line where action = 'plan.reminder'"))
                .isPositive();

        for (Integer day : List.of(0, 29, -1)) {
            assertThat(refused(() -> save(version(), day))).containsExactly("INVALID", "fromDay out-of-range");
        }
        assertThat(refused(() -> save(version(), null))).containsExactly("INVALID", "fromDay required");
        assertThat(refused(() -> save(version() + 1, 5))).containsExactly("STALE");
        assertThat(refused(() -> As.a(Role.EPT_OFFICER, "ept:200058790", reminders::current)))
                .containsExactly("DENIED");
    }
}
