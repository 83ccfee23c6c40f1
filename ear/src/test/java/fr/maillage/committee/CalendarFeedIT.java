package fr.maillage.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.calendar.CalendarAccounts;
import fr.maillage.calendar.CalendarFeed;
import fr.maillage.calendar.CalendarFeedService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.IdentityService;
import fr.maillage.identity.Role;
import fr.maillage.identity.account.AccountInput;
import fr.maillage.identity.account.AccountService;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Problem.Kind;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The private links to the calendar inside the server. */
@InsideEar
class CalendarFeedIT {

    @Inject
    private CalendarDesk desk;

    @Inject
    private CalendarFeedService feeds;

    @Inject
    private CalendarAccounts holders;

    @Inject
    private AccountService accounts;

    @Inject
    private IdentityService identities;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    private UUID account;

    @BeforeEach
    void an_account_that_reads_gagny() {
        account = account("membre-" + desk.name());
    }

    private UUID account(String login) {
        AccountInput input = new AccountInput(
                login,
                "Compte " + login,
                login + "@exemple.fr",
                "en",
                true,
                List.of(As.grant(Role.MEMBER, CommitteeDesk.GAGNY)));
        return As.administrator(() -> accounts.create(input)).account();
    }

    private <T> T as(UUID who, Supplier<T> action) {
        return caller.runAs(identities.ofAccount(who).orElseThrow().identity(), action);
    }

    private CalendarFeed made(String... kinds) {
        UUID id = as(account, () -> feeds.make(CommitteeDesk.GAGNY, List.of(kinds)));
        return mine(id);
    }

    private CalendarFeed mine(UUID id) {
        return as(account, feeds::mine).stream()
                .filter(feed -> feed.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void renew(UUID who, UUID id, int shown) {
        as(who, () -> {
            feeds.renew(id, shown);
            return null;
        });
    }

    private void revoke(UUID who, UUID id) {
        as(who, () -> {
            feeds.revoke(id);
            return null;
        });
    }

    private Kind read(UUID id, String key) {
        return kind(() -> feeds.read(id, key));
    }

    private static Kind kind(Supplier<?> action) {
        Problem problem = catchThrowableOfType(Problem.class, action::get);
        return problem == null ? null : problem.kind();
    }

    @Test
    void a_link_shows_the_month_before_and_the_year_ahead_of_its_kinds_alone() {
        LocalDate today = ClockProducer.today(clock);
        desk.gathering(today.minusDays(20).toString(), null, null);
        desk.gathering(today.plusMonths(11).toString(), "09:00", "10:00");
        desk.gathering(today.minusMonths(2).toString(), null, null);
        desk.gathering(today.plusMonths(13).toString(), null, null);
        desk.milestone(today.plusDays(1).toString());

        CalendarFeed feed = made("committee-gatherings");
        assertThat(feeds.read(feed.id(), feed.key()).entries())
                .filteredOn(entry -> entry.title().contains(desk.name()))
                .extracting(entry -> entry.day())
                .containsExactly(today.minusDays(20), today.plusMonths(11));
        assertThat(feeds.read(feed.id(), feed.key()).language()).isEqualTo("en");
        CalendarFeed all = made();
        assertThat(feeds.read(all.id(), all.key()).entries())
                .anyMatch(entry ->
                        entry.kind().equals("plan-milestones") && entry.title().contains(desk.name()));
    }

    @Test
    void a_renewed_link_lives_and_the_one_before_does_not() {
        CalendarFeed first = made();
        renew(account, first.id(), 0);
        CalendarFeed second = mine(first.id());

        assertThat(second.key()).isNotEqualTo(first.key());
        assertThat(read(first.id(), first.key())).isEqualTo(Kind.NOT_FOUND);
        assertThat(read(first.id(), second.key())).isNull();
        assertThat(kind(() -> {
                    renew(account, first.id(), 0);
                    return null;
                }))
                .isEqualTo(Kind.STALE);
        assertThat(read(first.id(), null)).isEqualTo(Kind.NOT_FOUND);
        assertThat(read(UUID.randomUUID(), second.key())).isEqualTo(Kind.NOT_FOUND);
        assertThat(Sql.number(
                        "select count(*) from audit_line where action = 'committee.feed.renew' and record_id = ?",
                        first.id().toString()))
                .isEqualTo(1);
    }

    @Test
    void a_revoked_link_is_gone_and_nobody_else_ends_one() {
        CalendarFeed feed = made();
        UUID other = account("autre-" + desk.name());
        assertThat(kind(() -> {
                    renew(other, feed.id(), 0);
                    return null;
                }))
                .isEqualTo(Kind.NOT_FOUND);
        assertThat(kind(() -> {
                    revoke(other, feed.id());
                    return null;
                }))
                .isEqualTo(Kind.NOT_FOUND);
        assertThat(as(other, feeds::mine)).isEmpty();
        assertThat(read(feed.id(), feed.key())).isNull();

        revoke(account, feed.id());
        assertThat(read(feed.id(), feed.key())).isEqualTo(Kind.NOT_FOUND);
        assertThat(as(account, feeds::mine)).isEmpty();
    }

    @Test
    void an_account_that_is_locked_closed_without_rights_or_erased_has_no_link() {
        CalendarFeed feed = made();
        String who = account.toString();
        Sql.update("update account set locked_at = ? where uuid = ?", OffsetDateTime.now(clock), who);
        assertThat(read(feed.id(), feed.key())).isEqualTo(Kind.NOT_FOUND);
        Sql.update("update account set locked_at = null, active = false where uuid = ?", who);
        assertThat(read(feed.id(), feed.key())).isEqualTo(Kind.NOT_FOUND);
        Sql.update("update account set active = true where uuid = ?", who);
        assertThat(read(feed.id(), feed.key())).isNull();

        Sql.update("delete from account_grant where account_id = (select id from account where uuid = ?)", who);
        assertThat(read(feed.id(), feed.key())).isEqualTo(Kind.NOT_FOUND);
        holders.removed(List.of(account));
        assertThat(Sql.number("select count(*) from calendar_feed where account = ?", who))
                .isZero();
    }

    @Test
    void links_are_made_by_who_signed_in_of_kinds_and_territories_that_there_are_and_not_without_end() {
        assertThat(kind(() -> feeds.make(null, List.of()))).isEqualTo(Kind.UNAUTHENTICATED);
        assertThat(kind(() -> as(account, () -> feeds.make(null, List.of("nobody-knows")))))
                .isEqualTo(Kind.INVALID);
        assertThat(kind(() -> as(account, () -> feeds.make("com:00000", List.of()))))
                .isEqualTo(Kind.NOT_FOUND);
        for (int i = 0; i < CalendarFeedService.MOST_FEEDS; i++) {
            as(account, () -> feeds.make(null, List.of()));
        }
        assertThat(kind(() -> as(account, () -> feeds.make(null, List.of())))).isEqualTo(Kind.CONFLICT);
        assertThat(as(account, feeds::mine))
                .allSatisfy(feed -> assertThat(feed.territory()).isEqualTo(CommitteeDesk.GAGNY));
    }
}
