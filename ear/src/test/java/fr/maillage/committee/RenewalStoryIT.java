package fr.maillage.committee;

import static fr.maillage.committee.CommitteeImports.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.committee.renewal.RenewalFilter;
import fr.maillage.committee.renewal.RenewalService;
import fr.maillage.committee.renewal.RenewalState;
import fr.maillage.committee.renewal.RenewalView;
import fr.maillage.job.JobCounts;
import fr.maillage.shared.PageRequest;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The committee of the story after the municipal elections: who sits there, who left, who followed, which seats are empty. */
@InsideEar
class RenewalStoryIT {

    private static final LocalDate MEETING = LocalDate.of(2026, 6, 11);
    private static final PageRequest ALL = new PageRequest(0, PageRequest.MAX_SIZE, null, true);
    private static final String HEAD =
            "mail;nom;structure;nature;ville;qualite;rang;mandat_debut;mandat_fin;remplace;compte\n";

    @Inject
    private CommitteeImports imports;

    @Inject
    private RenewalService renewals;

    @Inject
    private MemberService members;

    @Test
    void the_file_is_taken_as_it_is_and_tells_who_left_who_followed_and_which_seats_are_to_be_filled()
            throws IOException {
        imports.shipped("body");
        assertThat(imports.story("body.csv", "body")).isEqualTo(new JobCounts(106, 106, 0, 0, 0));
        assertThat(imports.story("body.csv", "body")).isEqualTo(new JobCounts(106, 0, 0, 106, 0));

        UUID body = imports.body();
        List<MemberView> seated =
                officer(() -> members.members(body, MEETING, ALL)).items();
        assertThat(imports.members()).hasSize(106);
        assertThat(seated).hasSize(100);
        assertThat(seated.stream().filter(m -> m.actor() == null)).hasSize(4);
        assertThat(seated.stream().filter(m -> "habitant".equals(m.role()))).hasSize(4);
        assertThat(seated.stream().map(MemberView::actor).filter(a -> a != null).distinct())
                .hasSize(58);
        assertThat(Sql.number(
                        "select count(*) from mandate m join body b on b.id = m.body_id join person p on"
                                + " p.id = m.person_id where b.uuid = ? and p.account is not null",
                        body.toString()))
                .isZero();

        List<RenewalView> ended = list(body, null);
        assertThat(ended).hasSize(6);
        assertThat(ended).extracting(RenewalView::until).containsOnly(LocalDate.of(2026, 3, 22));
        Map<String, String> followed = ended.stream()
                .filter(one -> one.state() == RenewalState.FOLLOWED)
                .collect(Collectors.toMap(RenewalView::name, RenewalView::followerName));
        assertThat(followed).isEqualTo(Map.of("Référent 064", "Référent 101", "Référent 067", "Référent 102"));
        List<RenewalView> empty = list(body, RenewalState.TO_FILL);
        assertThat(empty)
                .extracting(RenewalView::name)
                .containsExactly("Référent 070", "Référent 073", "Référent 076", "Référent 079");
        assertThat(empty).allSatisfy(one -> {
            assertThat(one.actor()).isNotNull();
            assertThat(one.role()).isEqualTo("élu");
            assertThat(one.contactName()).startsWith("Référent ").isNotEqualTo(one.name());
            assertThat(one.editable()).isTrue();
        });
    }

    @Test
    void a_follower_of_nobody_known_and_one_who_begins_too_early_are_refused_with_their_rows() {
        imports.shipped("body");
        String who = "@" + imports.tag() + ".example.org;";

        byte[] file = (HEAD
                        + "a" + who + "Amel;;;Gagny;habitant;titulaire;2020-01-01;2026-03-22;;non\n"
                        + "b" + who + "Bo;;;Gagny;habitant;titulaire;2026-03-22;;a" + who + "non\n"
                        + "c" + who + "Cy;;;Gagny;habitant;titulaire;2026-04-30;;x" + who + "non\n"
                        + "d" + who + "Dan;;;Gagny;habitant;titulaire;2026-04-30;2026-04-01;;non\n"
                        + "e" + who + "Eva;;;Gagny;habitant;titulaire;2026-04-30;;a" + who + "non\n")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(imports.run(file, "body", false)).isEqualTo(new JobCounts(5, 2, 0, 0, 3));

        assertThat(list(imports.body(), null))
                .singleElement()
                .satisfies(one -> assertThat(one.followerName()).isEqualTo("Eva"));
        assertThat(imports.run(file, "body", true)).isEqualTo(new JobCounts(5, 0, 0, 2, 3));
    }

    @Test
    void a_look_at_a_file_that_ends_a_mandate_and_fills_its_seat_tells_what_taking_it_does() {
        imports.shipped("body");
        String who = "@" + imports.tag() + ".example.org;";
        String first = "Amel;;;Gagny;habitant;titulaire;2020-01-01;";
        imports.run((HEAD + "a" + who + first + ";;non\n").getBytes(StandardCharsets.UTF_8), "body", false);

        byte[] file = (HEAD
                        + "a" + who + first + "2026-03-22;;non\n"
                        + "b" + who + "Bo;;;Gagny;habitant;titulaire;2026-03-22;;a" + who + "non\n"
                        + "c" + who + "Cy;;;Gagny;habitant;titulaire;2026-04-30;;a" + who + "non\n")
                .getBytes(StandardCharsets.UTF_8);
        JobCounts told = new JobCounts(3, 1, 1, 0, 1);
        assertThat(imports.run(file, "body", true)).isEqualTo(told);
        assertThat(imports.run(file, "body", false)).isEqualTo(told);
    }

    private List<RenewalView> list(UUID body, RenewalState state) {
        RenewalFilter filter =
                new RenewalFilter(null, body, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30), state);
        return officer(() -> renewals.list(filter, ALL)).items();
    }
}
