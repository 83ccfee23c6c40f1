package fr.maillage.committee;

import static fr.maillage.committee.InvitationDesk.officer;
import static fr.maillage.testing.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.administration.PersonFileService;
import fr.maillage.administration.PersonQuery;
import fr.maillage.committee.invitation.InvitationAnswerService;
import fr.maillage.committee.minutes.AnswerCounts;
import fr.maillage.committee.minutes.MinutesAnswerService;
import fr.maillage.committee.minutes.MinutesLinkPage;
import fr.maillage.committee.minutes.MinutesReply;
import fr.maillage.committee.minutes.MinutesSection;
import fr.maillage.committee.minutes.MinutesService;
import fr.maillage.person.PeopleDesk;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.MailedInside;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Those who were there approve by the link of their message, which nobody else can use. */
@InsideEar
class MinutesLinkIT extends MailedInside {

    private static final String GENERAL = MinutesSection.GENERAL;

    @Inject
    private MinutesDesk desk;

    @Inject
    private MinutesAnswerService answers;

    @Inject
    private InvitationAnswerService invitations;

    @Inject
    private MinutesService minutes;

    @Inject
    private GatheringService gatherings;

    @Inject
    private PeopleDesk people;

    @Inject
    private PersonFileService files;

    @Test
    void opening_changes_nothing_an_answer_can_be_changed_and_the_same_twice_is_said() {
        UUID gathering = sent("Amel", "Bo");
        String link = desk.link(server, "Amel", 1);

        MinutesLinkPage page = open(link);
        assertThat(page.name()).as("whoever forwards it").isEqualTo("Amel");
        assertThat(page.open()).isTrue();
        assertThat(page.paper().names()).isNull();
        assertThat(page.paper().shown()).extracting(MinutesSection::text).containsExactly("Bonne séance.");
        assertThat(desk.counts(gathering)).isEqualTo(new AnswerCounts(2, 0, 0));

        assertThat(answers.answer(link, 1, "corrects", "Il était 15 h.")).isTrue();
        assertThat(desk.counts(gathering)).isEqualTo(new AnswerCounts(2, 0, 1));
        assertThat(replies(gathering)).contains("Amel corrects Il était 15 h.");
        assertThat(answers.answer(link, 1, "approves", "")).isTrue();
        assertThat(answers.answer(link, 1, "approves", "")).as("twice").isFalse();
        assertThat(desk.counts(gathering)).isEqualTo(new AnswerCounts(2, 1, 0));
        assertThat(replies(gathering)).contains("Amel approves null");
        assertThat(desk.note(gathering, person("Amel"), false))
                .as("what she says herself is stronger")
                .isFalse();
        assertThat(server.mailsTo(desk.people().email("Amel")).get(0).text())
                .contains("Amel", "Les freins")
                .doesNotContain("Bonne séance.", "Bo,");
    }

    @Test
    void a_link_that_is_forged_foreign_or_wrongly_used_leads_nowhere() {
        UUID gathering = sent("Amel");
        String link = desk.link(server, "Amel", 1);

        assertThat(refused(() -> open(link.substring(1) + "A"))).isEqualTo("NOT_FOUND not-found");
        assertThat(refused(() -> open(null))).isEqualTo("NOT_FOUND not-found");
        assertThat(refused(() -> answers.answer("made-up", 1, "approves", null)))
                .isEqualTo("NOT_FOUND not-found");
        assertThat(refused(() -> invitations.open(link)))
                .as("a link of another kind")
                .isEqualTo("NOT_FOUND not-found");
        assertThat(refused(() -> answers.answer(link, 1, "perhaps", null))).isEqualTo("INVALID unknown-value");
        assertThat(refused(() -> answers.answer(link, 1, "corrects", " ")))
                .isEqualTo("INVALID committee-minutes-correction");
        assertThat(refused(() -> answers.answer(link, 1, "corrects", "x".repeat(1001))))
                .isEqualTo("INVALID too-long");
        assertThat(desk.counts(gathering)).isEqualTo(new AnswerCounts(1, 0, 0));
    }

    @Test
    void who_answers_to_a_version_that_was_corrected_meanwhile_is_refused_and_sees_the_new_one() {
        UUID gathering = sent("Amel");
        String link = desk.link(server, "Amel", 1);
        desk.correct(gathering);
        assertThat(answers.answer(link, 1, "corrects", "Trop court"))
                .as("until the new one is sent")
                .isTrue();
        desk.write(gathering, GENERAL, 1, "Très bonne séance.");
        desk.send(gathering, false);

        assertThat(refused(() -> answers.answer(link, 1, "approves", null))).isEqualTo("STALE stale");
        MinutesLinkPage page = open(link);
        assertThat(page.paper().version().number()).isEqualTo(2);
        assertThat(page.paper().shown()).extracting(MinutesSection::text).containsExactly("Très bonne séance.");
        assertThat(page.answer()).as("asked anew").isNull();
        String second = desk.link(server, "Amel", 2);
        assertThat(answers.answer(second, 2, "approves", null)).isTrue();
        assertThat(open(link).answer()).isEqualTo("approves");
        assertThat(desk.counts(gathering)).isEqualTo(new AnswerCounts(1, 1, 0));
    }

    @Test
    void once_they_are_approved_or_their_gathering_is_archived_the_link_only_shows() {
        UUID gathering = sent("Amel");
        String link = desk.link(server, "Amel", 1);
        desk.approve(gathering, 1);

        assertThat(open(link).state()).isEqualTo("approved");
        assertThat(refused(() -> answers.answer(link, 1, "approves", null)))
                .isEqualTo("CONFLICT committee-minutes-approved");
        officer(() -> gatherings.archive(gathering, gatherings.get(gathering).version(), "annulée"));
        assertThat(open(link).state()).isEqualTo("archived");
        assertThat(refused(() -> answers.answer(link, 1, "approves", null)))
                .isEqualTo("CONFLICT committee-minutes-archived");
    }

    @Test
    void two_persons_merged_while_both_are_asked_are_one_with_her_latest_answer_by_either_link() {
        UUID body = desk.people().body();
        UUID gathering = desk.held(body);
        UUID kept = desk.people().member(body, "Amel");
        UUID other = desk.people().member(body, "Amelie");
        desk.present(gathering, kept);
        desk.present(gathering, other);
        desk.write(gathering, GENERAL, 0, "Bonne séance.");
        desk.send(gathering, false);
        String one = desk.link(server, "Amel", 1);
        String two = desk.link(server, "Amelie", 1);
        answers.answer(one, 1, "approves", null);
        answers.answer(two, 1, "corrects", "Mon nom");

        people.merge(kept, other);

        assertThat(replies(gathering)).containsExactly("Amel corrects Mon nom");
        answers.answer(one, 1, "approves", null);
        assertThat(open(two).answer()).isEqualTo("approves");
        assertThat(desk.counts(gathering)).isEqualTo(new AnswerCounts(1, 1, 0));
    }

    @Test
    void the_file_of_a_person_has_her_answer_and_erasing_her_ends_her_link_while_the_audit_never_named_her() {
        UUID gathering = sent("Amel");
        String link = desk.link(server, "Amel", 1);
        answers.answer(link, 1, "corrects", "Mon prénom");
        PersonQuery amel = new PersonQuery(desk.people().email("Amel"), null, null);

        assertThat(As.administrator(() -> files.find(amel)).parts())
                .filteredOn(part -> part.kind().equals("minutes"))
                .singleElement()
                .satisfies(
                        part -> assertThat(part.records().toString()).contains("Les freins", "corrects", "Mon prénom"));
        As.administrator(() -> {
            files.erase(amel);
            return null;
        });

        assertThat(refused(() -> open(link))).isEqualTo("NOT_FOUND not-found");
        assertThat(desk.counts(gathering).correct()).isZero();
        assertThat(officer(() -> gatherings.history(gathering)).toString())
                .contains("committee.gathering.answer-minutes", "committee.gathering.send-minutes")
                .doesNotContain("Amel", "Mon prénom");
    }

    @Test
    void who_was_noted_by_mistake_is_not_asked_about_the_next_version() {
        UUID body = desk.people().body();
        UUID gathering = desk.held(body, "Amel");
        UUID bo = desk.people().member(body, "Bo");
        desk.present(gathering, bo);
        desk.write(gathering, GENERAL, 0, "Bonne séance.");
        assertThat(desk.send(gathering, false)).isEqualTo(2);
        String link = desk.link(server, "Bo", 1);
        desk.absent(gathering, bo);
        desk.correct(gathering);
        assertThat(desk.send(gathering, false)).isEqualTo(1);

        assertThat(open(link).state()).isEqualTo("withdrawn");
        assertThat(refused(() -> answers.answer(link, 2, "approves", null)))
                .isEqualTo("CONFLICT committee-minutes-withdrawn");
    }

    private UUID sent(String... names) {
        UUID gathering = desk.held(desk.people().body(), names);
        desk.write(gathering, GENERAL, 0, "Bonne séance.");
        assertThat(desk.send(gathering, false)).isEqualTo(names.length);
        return gathering;
    }

    private UUID person(String name) {
        return MinutesDesk.person(desk.people().email(name));
    }

    private MinutesLinkPage open(String link) {
        return answers.open(link, Locale.FRENCH);
    }

    private List<String> replies(UUID gathering) {
        return officer(() -> minutes.replies(minutes.paper(gathering, null, Locale.FRENCH))).stream()
                .map((MinutesReply reply) -> reply.name() + " " + reply.answer() + " " + reply.correction())
                .toList();
    }
}
