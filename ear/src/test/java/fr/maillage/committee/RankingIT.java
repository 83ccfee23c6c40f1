package fr.maillage.committee;

import static fr.maillage.committee.CommitteeDesk.BOBIGNY;
import static fr.maillage.committee.CommitteeDesk.GRAND_EST;
import static fr.maillage.committee.InvitationDesk.key;
import static fr.maillage.committee.InvitationDesk.officer;
import static fr.maillage.committee.RankingDesk.QUESTION;
import static fr.maillage.committee.RankingDesk.options;
import static fr.maillage.committee.RankingDesk.typed;
import static fr.maillage.testing.Refusals.kind;
import static fr.maillage.testing.Refusals.rules;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import fr.maillage.audit.AuditView;
import fr.maillage.committee.ranking.RankingAnswerService;
import fr.maillage.committee.ranking.RankingDetail;
import fr.maillage.committee.ranking.RankingOption;
import fr.maillage.committee.ranking.RankingPage;
import fr.maillage.committee.ranking.RankingService;
import fr.maillage.identity.Role;
import fr.maillage.notification.Sender;
import fr.maillage.person.PeopleDesk;
import fr.maillage.shared.Problem.Kind;
import fr.maillage.shared.RecordRef;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.MailedInside;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Members rank what comes first by the links of their messages. */
@InsideEar
class RankingIT extends MailedInside {

    @Inject
    private RankingDesk ranked;

    @Inject
    private RankingService rankings;

    @Inject
    private RankingAnswerService answers;

    @Inject
    private BodyService bodies;

    @Inject
    private PeopleDesk people;

    @Inject
    private Sender sender;

    @Test
    void members_rank_by_links_and_the_result_counts_points_and_says_how_many_answered() {
        UUID body = ranked.people().body();
        for (String name : new String[] {"Amel", "Bo", "Chloe"}) {
            ranked.people().member(body, name);
        }
        seatedWithoutAddress(body);
        UUID ranking = ranked.ask(body, "Permanences", "Ateliers", " ", "Matériel");
        assertThat(ranked.get(ranking).ranking().asked()).isEqualTo(3);
        assertThat(ranked.get(ranking).results()).allMatch(result -> result.mean() == null);

        String amel = ranked.link(server, "Amel");
        RankingPage page = answers.open(amel);
        assertThat(page.name()).isEqualTo("Amel");
        assertThat(page.question()).isEqualTo(QUESTION);
        assertThat(page.options())
                .extracting(RankingOption::number, RankingOption::label)
                .containsExactly(tuple(1, "Permanences"), tuple(2, "Ateliers"), tuple(3, "Matériel"));
        assertThat(ranked.get(ranking).ranking().answered())
                .as("opening changes nothing")
                .isZero();
        answers.answer(amel, typed("1", "2", "3"));
        answers.answer(ranked.link(server, "Bo"), typed("3", "1", "2"));

        RankingDetail result = ranked.get(ranking);
        assertThat(result.ranking().answered()).isEqualTo(2);
        assertThat(result.results())
                .extracting(r -> r.option().label(), r -> r.place(), r -> r.points(), r -> r.mean(), r -> r.firsts())
                .containsExactly(
                        tuple("Ateliers", 1, 3L, 1.5, 1L),
                        tuple("Permanences", 2, 2L, 2.0, 1L),
                        tuple("Matériel", 3, 1L, 2.5, 0L));

        answers.answer(amel, typed("3", "1", "2"));
        assertThat(answers.open(amel).places()).isEqualTo(Map.of(1, 3, 2, 1, 3, 2));
        assertThat(ranked.get(ranking).ranking().answered())
                .as("changed, not added")
                .isEqualTo(2);
        assertThat(ranked.get(ranking).results().get(0).points()).isEqualTo(4);
        List<AuditView> history = officer(() -> bodies.history(body));
        assertThat(history).extracting(AuditView::action).contains("committee.body.answer-ranking");
        assertThat(history.toString()).doesNotContain("Amel");
    }

    @Test
    void an_answer_gives_each_place_once_and_comes_in_time_by_a_link_that_holds() {
        UUID body = ranked.people().body();
        ranked.people().member(body, "Amel");
        UUID ranking = ranked.ask(body, "Un", "Deux");
        String link = ranked.link(server, "Amel");

        for (Map<Integer, String> wrong : List.of(
                typed("1", "1"),
                typed("1", "3"),
                typed("0", "1"),
                typed("", "1"),
                typed("x".repeat(100_000), "1"),
                typed("1"),
                Map.<Integer, String>of())) {
            assertThat(rules(() -> answers.answer(link, wrong))).containsExactly("committee-ranking-places");
        }
        for (String other : new String[] {link.substring(1) + "A", "", null, "x".repeat(10_000)}) {
            assertThat(kind(() -> answers.open(other))).isEqualTo(Kind.NOT_FOUND);
            assertThat(kind(() -> answers.answer(other, typed("1", "2")))).isEqualTo(Kind.NOT_FOUND);
        }
        Sql.update(
                "update committee_ranking set closes_on = ? where uuid = ?",
                ranked.people().today().minusDays(1),
                ranking.toString());
        assertThat(answers.open(link).state()).isEqualTo("over");
        assertThat(kind(() -> answers.answer(link, typed("1", "2")))).isEqualTo(Kind.CONFLICT);
        assertThat(kind(() -> officer(() -> rankings.askAgain(ranking)))).isEqualTo(Kind.CONFLICT);
        assertThat(ranked.get(ranking).ranking().answered()).isZero();
    }

    @Test
    void what_is_asked_has_a_question_a_day_and_2_to_12_choices_and_only_officers_of_the_territory_ask() {
        UUID body = ranked.people().body();
        assertThat(kind(() -> ranked.ask(body, "Un", "Deux")))
                .as("nobody there")
                .isEqualTo(Kind.CONFLICT);
        ranked.people().member(body, "Amel");
        assertThat(rules(() -> officer(() -> rankings.ask(body, " ", null, List.of()))))
                .containsExactlyInAnyOrder("required", "required", "committee-ranking-options");
        assertThat(rules(() -> ranked.ask(body, "Un"))).containsExactly("committee-ranking-options");
        assertThat(rules(() -> ranked.ask(body, "Un", "Un "))).containsExactly("committee-ranking-twice");
        assertThat(rules(() -> ranked.ask(body, "Un", "x".repeat(301)))).containsExactly("too-long");
        assertThat(rules(() -> ranked.ask(
                        body, IntStream.range(0, 13).mapToObj(i -> "C" + i).toArray(String[]::new))))
                .containsExactly("committee-ranking-options");
        for (String day : List.of(ranked.people().today().minusDays(1).toString(), "2999-01-01")) {
            assertThat(rules(() -> officer(() -> rankings.ask(body, QUESTION, day, options("Un", "Deux")))))
                    .containsExactly("committee-ranking-day");
        }
        assertThat(rules(() -> officer(() -> rankings.ask(body, QUESTION, "demain", options("Un", "Deux")))))
                .containsExactly("committee-date");
        assertThat(kind(() -> As.a(
                        Role.EPT_OFFICER,
                        BOBIGNY,
                        () -> rankings.ask(
                                body, QUESTION, ranked.people().today().toString(), options("Un", "Deux")))))
                .isEqualTo(Kind.DENIED);
        UUID ranking =
                ranked.ask(body, IntStream.range(0, 12).mapToObj(i -> "C" + i).toArray(String[]::new));
        assertThat(kind(() -> As.a(Role.MEMBER, GRAND_EST, () -> rankings.get(ranking))))
                .isEqualTo(Kind.DENIED);
        assertThat(As.a(Role.MEMBER, GRAND_EST, () -> rankings.of(body))).isEmpty();
        assertThat(officer(() -> rankings.of(body))).hasSize(1);
    }

    @Test
    void who_has_not_answered_is_asked_again_by_the_same_link_and_records_are_kept_with_what_is_ranked() {
        UUID body = ranked.people().body();
        ranked.people().member(body, "Amel");
        ranked.people().member(body, "Bo");
        RecordRef about = new RecordRef("finding", UUID.randomUUID());
        UUID ranking = officer(() -> rankings.ask(
                body,
                QUESTION,
                ranked.people().today().plusDays(1).toString(),
                List.of(new RankingOption(0, "Constat", about), new RankingOption(0, "Autre", null))));
        assertThat(ranked.get(ranking).results().get(0).option().record()).isEqualTo(about);
        String link = ranked.link(server, "Amel");
        answers.answer(link, typed("2", "1"));
        String bo = ranked.link(server, "Bo");
        assertThat(officer(() -> rankings.askAgain(ranking))).isEqualTo(1);
        sender.await(
                "another mail",
                () -> server.mailsTo(ranked.people().email("Bo")).size() >= 2);
        assertThat(server.mailsTo(ranked.people().email("Bo")).get(1).text()).contains(bo);
        assertThat(server.mailsTo(ranked.people().email("Amel"))).hasSize(1);
    }

    private void seatedWithoutAddress(UUID body) {
        UUID person = people.resident(GRAND_EST, "Dani", null).id();
        ranked.people().seated(body, person);
        assertThat(key(person)).isNotZero();
    }
}
