package fr.maillage.committee;

import static fr.maillage.committee.RankingDesk.QUESTION;
import static fr.maillage.committee.RankingDesk.typed;
import static fr.maillage.testing.Refusals.kind;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.administration.PersonFileService;
import fr.maillage.administration.PersonQuery;
import fr.maillage.committee.digest.DigestLinkService;
import fr.maillage.committee.ranking.RankingAnswerService;
import fr.maillage.person.PeopleDesk;
import fr.maillage.shared.Problem.Kind;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.MailedInside;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The people who rank: merged, erased, and told of all at once. */
@InsideEar
class RankingPersonIT extends MailedInside {

    @Inject
    private RankingDesk ranked;

    @Inject
    private DigestDesk digests;

    @Inject
    private DigestLinkService pages;

    @Inject
    private RankingAnswerService answers;

    @Inject
    private PeopleDesk people;

    @Inject
    private PersonFileService files;

    @Test
    void a_member_who_is_told_of_all_at_once_finds_it_there() {
        digests.begin();
        try {
            UUID body = ranked.people().body();
            UUID amel = ranked.people().member(body, "Amel");
            digests.chose(amel, "weekly");
            ranked.ask(body, ranked.people().today().plusDays(60), "Un", "Deux");
            assertThat(DigestDesk.messages(ranked.people().email("Amel"))).isZero();
            digests.tell();
            String mail = digests.mail(server, ranked.people().email("Amel"), 1);
            assertThat(mail).contains("Priorités à classer", QUESTION);
            answers.answer(RankingDesk.secret(mail), typed("1", "2"));
            assertThat(pages.open(DigestDesk.secret(mail)).items()).isEmpty();
        } finally {
            digests.end();
        }
    }

    @Test
    void merged_entries_have_one_answer_and_an_erased_one_counts_no_more() {
        UUID body = ranked.people().body();
        ranked.people().member(body, "Amel");
        UUID other = ranked.people().member(body, "Bo");
        UUID ranking = ranked.ask(body, "Un", "Deux");
        String amel = ranked.link(server, "Amel");
        String bo = ranked.link(server, "Bo");
        answers.answer(bo, typed("2", "1"));
        people.merge(MinutesDesk.person(ranked.people().email("Amel")), other);

        assertThat(answers.open(amel).places()).isEqualTo(Map.of(1, 2, 2, 1));
        assertThat(answers.open(bo).name()).isEqualTo(answers.open(amel).name());
        assertThat(ranked.get(ranking).ranking().asked()).isEqualTo(1);
        assertThat(ranked.get(ranking).ranking().answered()).isEqualTo(1);
        PersonQuery who = new PersonQuery(ranked.people().email("Amel"), null, null);
        assertThat(As.administrator(() -> files.find(who)).parts())
                .filteredOn(part -> part.kind().equals("rankings"))
                .singleElement()
                .satisfies(part -> assertThat(part.records().toString()).contains(QUESTION));
        As.administrator(() -> {
            files.erase(who);
            return null;
        });
        assertThat(kind(() -> answers.open(amel))).isEqualTo(Kind.NOT_FOUND);
        assertThat(ranked.get(ranking).ranking().asked()).isZero();
    }

    @Test
    void who_sits_no_more_neither_reads_nor_ranks_and_is_not_told_of_it() {
        UUID body = ranked.people().body();
        UUID amel = ranked.people().member(body, "Amel");
        UUID ranking = ranked.ask(body, "Un", "Deux");
        String link = ranked.link(server, "Amel");
        ranked.people().until(body, amel, ranked.people().today().minusDays(1));

        assertThat(answers.open(link).state()).isEqualTo("withdrawn");
        assertThat(answers.open(link).options()).isEmpty();
        assertThat(kind(() -> answers.answer(link, typed("2", "1")))).isEqualTo(Kind.CONFLICT);
        assertThat(ranked.get(ranking).ranking().answered()).isZero();
    }
}
