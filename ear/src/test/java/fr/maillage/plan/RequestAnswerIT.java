package fr.maillage.plan;

import static fr.maillage.plan.ActionDesk.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.plan.action.ActionService;
import fr.maillage.plan.figure.FigureFilter;
import fr.maillage.plan.figure.FigureListService;
import fr.maillage.plan.figure.FigureService;
import fr.maillage.plan.figure.ListedFigure;
import fr.maillage.plan.request.RequestAnswerService;
import fr.maillage.plan.request.RequestPage;
import fr.maillage.plan.request.RequestState;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RuleTexts;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A partner says by a link what was counted in a month, once. */
@InsideEar
class RequestAnswerIT {

    @Inject
    private RequestDesk desk;

    @Inject
    private RequestAnswerService answers;

    @Inject
    private FigureService figures;

    @Inject
    private FigureListService list;

    @Inject
    private ActionService actions;

    @Resource
    private ManagedExecutorService threads;

    private UUID partner;
    private UUID action;
    private String secret;

    @BeforeEach
    void a_link() {
        partner = desk.actor("Fils", null);
        action = desk.action("Fils");
        secret = desk.secret(action, partner, desk.month());
    }

    private List<ListedFigure> counted() {
        return As.administrator(() -> list.list(new FigureFilter(action, null, null, null, null), PageRequest.first())
                .items());
    }

    private List<String> refusal(String link, long version, Map<String, String> values) {
        return refused(() -> {
            answers.answer(link, version, values);
            return true;
        });
    }

    private RequestState state() {
        return answers.open(secret).state();
    }

    @Test
    void opening_changes_nothing_and_sending_uses_the_link_up() {
        RequestPage page = answers.open(secret);
        assertThat(page.partner()).isEqualTo(desk.name("Fils"));
        assertThat(page.counts())
                .extracting(count -> count.measure().code())
                .containsExactly("ateliers", "places", "presences", "certifies");
        assertThat(answers.open(secret).state()).isEqualTo(RequestState.OPEN);
        assertThat(counted()).isEmpty();

        answers.answer(secret, 0, Map.of("ateliers", "4", "presences", "0", "places", " "));
        assertThat(counted())
                .extracting(figure -> figure.measure().code() + " " + figure.source() + " " + figure.partner())
                .containsExactlyInAnyOrder(
                        "ateliers partner " + desk.name("Fils"), "presences partner " + desk.name("Fils"));
        page = answers.open(secret);
        assertThat(page.state()).isEqualTo(RequestState.USED);
        assertThat(page.counts().get(0).value()).isEqualByComparingTo("4");
        assertThat(refusal(secret, page.version(), Map.of("ateliers", "5"))).containsExactly("CONFLICT");
        assertThat(Sql.number(
                        "select count(*) from audit_line where action = 'plan.action.figures' and record_id = ?"
                                + " and actor_name like ?",
                        action.toString(),
                        desk.name("Fils") + "%"))
                .isEqualTo(1);
    }

    @Test
    void what_is_wrong_is_named_and_the_link_can_be_used_still() {
        assertThat(refusal(secret, 0, Map.of())).containsExactly("INVALID", "counts plan-request-nothing");
        assertThat(refusal(secret, 0, Map.of("ateliers", "")))
                .containsExactly("INVALID", "counts plan-request-nothing");
        assertThat(refusal(secret, 0, Map.of("ateliers", "-1")))
                .containsExactly("INVALID", "ateliers plan-figure-value");
        assertThat(refusal(secret, 0, Map.of("ateliers", "9".repeat(100_000))))
                .containsExactly("INVALID", "ateliers plan-figure-value");
        assertThat(refusal(secret, 0, Map.of("foyers", "3"))).containsExactly("INVALID", "measure plan-figure-measure");
        As.administrator(() -> {
            figures.enter(action, desk.month().toString(), 0, Map.of("ateliers", "2"));
            return true;
        });
        assertThat(refusal(secret, 0, Map.of("ateliers", "3"))).containsExactly("STALE");

        RequestPage page = answers.open(secret);
        assertThat(page.counts().get(0).value()).isEqualByComparingTo("2");
        answers.answer(secret, page.version(), Map.of("ateliers", "3"));
        assertThat(counted()).singleElement().satisfies(figure -> {
            assertThat(figure.value()).isEqualByComparingTo("3");
            assertThat(figure.source()).isEqualTo("partner");
        });
    }

    @Test
    void a_link_that_was_changed_replaced_or_made_up_opens_nothing() {
        String second = desk.secret(action, partner, desk.month());

        assertThat(state()).isEqualTo(RequestState.REVOKED);
        assertThat(refusal(secret, 0, Map.of("ateliers", "4"))).containsExactly("CONFLICT");
        for (String link :
                List.of("", "x", second.substring(1), second + "x", second.toLowerCase(java.util.Locale.ROOT))) {
            assertThat(refused(() -> answers.open(link))).containsExactly("NOT_FOUND");
            assertThat(refusal(link, 0, Map.of("ateliers", "4"))).containsExactly("NOT_FOUND");
        }
        assertThat(refused(() -> answers.open(null))).containsExactly("NOT_FOUND");
        assertThat(counted()).isEmpty();
    }

    @Test
    void a_link_ends_with_its_days_its_month_and_its_action() {
        Sql.update(
                "update plan_request set expires_at = asked_at where action_id = (select id from plan_action where uuid = ?)",
                action.toString());
        assertThat(state()).isEqualTo(RequestState.EXPIRED);
        Sql.update(
                "update plan_request set counted_in = ? where action_id = (select id from plan_action where uuid = ?)",
                LocalDate.of(2022, 7, 1),
                action.toString());
        assertThat(state()).isEqualTo(RequestState.CLOSED);
        assertThat(refusal(secret, 0, Map.of("ateliers", "4"))).containsExactly("CONFLICT");
        As.administrator(() -> actions.archive(action, actions.get(action).version(), "Essai"));
        assertThat(state()).isEqualTo(RequestState.WITHDRAWN);
        assertThat(refusal(secret, 0, Map.of("ateliers", "4"))).containsExactly("CONFLICT");
        assertThat(counted()).isEmpty();
    }

    @Test
    void of_two_people_who_send_one_link_in_the_same_instant_one_is_taken_and_the_other_told() {
        CountDownLatch ready = new CountDownLatch(2);
        List<CompletableFuture<String>> both = Stream.of("4", "5")
                .map(said -> CompletableFuture.supplyAsync(() -> sent(said, ready), threads))
                .toList();
        List<String> outcomes = both.stream().map(CompletableFuture::join).toList();

        assertThat(outcomes).containsOnlyOnce("CONFLICT plan-request-used").hasSize(2);
        String taken = outcomes.get(outcomes.get(0).startsWith("CONFLICT") ? 1 : 0);
        assertThat(counted())
                .singleElement()
                .satisfies(figure -> assertThat(figure.value()).isEqualByComparingTo(taken));
        Problem used = Problem.of(Problem.Kind.CONFLICT, null, "plan-request-used", null);
        assertThat(RuleTexts.text(used.violations().get(0), Locale.FRENCH)).doesNotContain("plan-request-used");
        assertThat(state()).isEqualTo(RequestState.USED);
    }

    /** Sends it and gives the outcome: the number taken, or the rule. */
    private String sent(String said, CountDownLatch ready) {
        ready.countDown();
        try {
            assertThat(ready.await(1, TimeUnit.MINUTES)).isTrue();
            answers.answer(secret, 0, Map.of("ateliers", said));
            return said;
        } catch (Problem problem) {
            return problem.kind() + " " + problem.violations().get(0).rule();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
