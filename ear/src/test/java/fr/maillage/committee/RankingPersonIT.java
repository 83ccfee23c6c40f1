package fr.maillage.committee;

import static fr.maillage.committee.InvitationDesk.officer;
import static fr.maillage.testing.Refusals.kind;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.administration.PersonFileService;
import fr.maillage.administration.PersonQuery;
import fr.maillage.committee.digest.DigestLinkService;
import fr.maillage.committee.ranking.RankingAnswerService;
import fr.maillage.committee.ranking.RankingDetail;
import fr.maillage.committee.ranking.RankingOption;
import fr.maillage.committee.ranking.RankingService;
import fr.maillage.notification.Sender;
import fr.maillage.person.PeopleDesk;
import fr.maillage.shared.Problem.Kind;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.MailedInside;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The people who rank: merged, erased, and told of all at once. */
@InsideEar
class RankingPersonIT extends MailedInside {

    private static final Pattern LINK = Pattern.compile("/committee/ranking/answer\\.xhtml\\?link=(\\S+)");
    private static final String QUESTION = "Que faire d'abord ?";

    @Inject
    private InvitationDesk desk;

    @Inject
    private DigestDesk digests;

    @Inject
    private DigestLinkService pages;

    @Inject
    private RankingService rankings;

    @Inject
    private RankingAnswerService answers;

    @Inject
    private PeopleDesk people;

    @Inject
    private PersonFileService files;

    @Inject
    private Sender sender;

    @Test
    void a_member_who_is_told_of_all_at_once_finds_it_there() {
        digests.begin();
        try {
            UUID body = desk.body();
            UUID amel = desk.member(body, "Amel");
            digests.chose(amel, "weekly");
            officer(() -> rankings.ask(body, QUESTION, desk.today().plusDays(60).toString(), options("Un", "Deux")));
            assertThat(DigestDesk.messages(desk.email("Amel"))).isZero();
            digests.tell();
            String mail = digests.mail(server, desk.email("Amel"), 1);
            assertThat(mail).contains("Priorités à classer", QUESTION);
            Matcher matcher = LINK.matcher(mail);
            assertThat(matcher.find()).isTrue();
            answers.answer(matcher.group(1), typed("1", "2"));
            assertThat(pages.open(DigestDesk.secret(mail)).items()).isEmpty();
        } finally {
            digests.end();
        }
    }

    @Test
    void merged_entries_have_one_answer_and_an_erased_one_counts_no_more() {
        UUID body = desk.body();
        desk.member(body, "Amel");
        UUID other = desk.member(body, "Bo");
        UUID ranking = ask(body, "Un", "Deux");
        String amel = link("Amel");
        String bo = link("Bo");
        answers.answer(bo, typed("2", "1"));
        people.merge(MinutesDesk.person(desk.email("Amel")), other);

        assertThat(answers.open(amel).places()).isEqualTo(Map.of(1, 2, 2, 1));
        assertThat(answers.open(bo).name()).isEqualTo(answers.open(amel).name());
        assertThat(get(ranking).ranking().asked()).isEqualTo(1);
        assertThat(get(ranking).ranking().answered()).isEqualTo(1);
        PersonQuery who = new PersonQuery(desk.email("Amel"), null, null);
        assertThat(As.administrator(() -> files.find(who)).parts())
                .filteredOn(part -> part.kind().equals("rankings"))
                .singleElement()
                .satisfies(part -> assertThat(part.records().toString()).contains(QUESTION));
        As.administrator(() -> {
            files.erase(who);
            return null;
        });
        assertThat(kind(() -> answers.open(amel))).isEqualTo(Kind.NOT_FOUND);
        assertThat(get(ranking).ranking().asked()).isZero();
    }

    private UUID ask(UUID body, String... labels) {
        return officer(
                () -> rankings.ask(body, QUESTION, desk.today().plusDays(1).toString(), options(labels)));
    }

    private RankingDetail get(UUID ranking) {
        return officer(() -> rankings.get(ranking));
    }

    private String link(String name) {
        sender.await("mails to " + name, () -> !server.mailsTo(desk.email(name)).isEmpty());
        Matcher matcher = LINK.matcher(server.mailsTo(desk.email(name)).get(0).text());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static List<RankingOption> options(String... labels) {
        return Arrays.stream(labels)
                .map(label -> new RankingOption(0, label, null))
                .toList();
    }

    private static Map<Integer, String> typed(String... places) {
        Map<Integer, String> typed = new HashMap<>();
        for (int i = 0; i < places.length; i++) {
            typed.put(i + 1, places[i]);
        }
        return typed;
    }
}
