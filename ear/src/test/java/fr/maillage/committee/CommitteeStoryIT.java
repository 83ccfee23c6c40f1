package fr.maillage.committee;

import static fr.maillage.committee.CommitteeDesk.GRAND_EST;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.identity.Role;
import fr.maillage.importing.ImportDesk;
import fr.maillage.importing.mapping.MappingService;
import fr.maillage.job.JobCounts;
import fr.maillage.mapping.FieldRule;
import fr.maillage.mapping.Mapping;
import fr.maillage.mapping.ShippedMappings;
import fr.maillage.person.PersonDetail;
import fr.maillage.person.PersonService;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.PageRequest;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.SharedData;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The committee of the story as its officers import it: gatherings, members, attendance; then what merging people does. */
@InsideEar
class CommitteeStoryIT {

    private static final String WHO = "ept";

    @Inject
    private ImportDesk desk;

    @Inject
    private MappingService mappings;

    @Inject
    private GatheringService gatherings;

    @Inject
    private GatheringList gatheringList;

    @Inject
    private BodyService bodies;

    @Inject
    private MemberService members;

    @Inject
    private PersonService people;

    private final String tag = UUID.randomUUID().toString().substring(0, 8);
    private final String body = "Comité territorial numérique " + tag;

    @Test
    void a_hundred_members_of_58_actors_took_part_in_four_gatherings() throws IOException {
        shipped("members");
        shipped("attendance");
        assertThat(counts("gatherings", story("gatherings.csv"))).isEqualTo(new JobCounts(16, 16, 0, 0, 0));

        assertThat(counts("members-" + tag, story("members.csv"))).isEqualTo(new JobCounts(100, 100, 0, 0, 0));
        List<MemberView> seated = seated();
        assertThat(seated).hasSize(100);
        assertThat(seated).extracting(MemberView::actor).doesNotContainNull();
        assertThat(seated.stream().map(MemberView::actor).distinct()).hasSize(58);
        assertThat(seated.stream().filter(m -> "A".equals(m.group()))).hasSize(25);
        assertThat(counts("members-" + tag, story("members.csv"))).isEqualTo(new JobCounts(100, 0, 0, 100, 0));

        assertThat(counts("attendance-" + tag, story("attendance.csv"))).isEqualTo(new JobCounts(400, 400, 0, 0, 0));
        Map<String, Long> present = new TreeMap<>();
        for (GatheringView held : held()) {
            Map<Presence, Long> noted = officer(() -> members.attendance(held.id()));
            assertThat(noted.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(100);
            assertThat(noted.get(Presence.PRESENT)).isEqualTo(held.present().longValue());
            present.put(held.values().text(GatheringField.CODE), noted.get(Presence.PRESENT));
        }
        assertThat(present).isEqualTo(Map.of("S1", 64L, "S2", 57L, "S3", 49L, "S4", 53L));
        assertThat(counts("attendance-" + tag, story("attendance.csv"))).isEqualTo(new JobCounts(400, 0, 0, 400, 0));
    }

    @Test
    void who_is_no_member_and_a_group_of_another_gathering_are_refused_with_their_reasons() throws IOException {
        shipped("members");
        shipped("attendance");
        counts("gatherings", story("gatherings.csv"));
        counts("members-" + tag, csv(MEMBERS, "Fils;Association;Gagny;Amel Exemple;;amel@" + tag + ".example.org;;A"));

        UUID run = run(
                "attendance-" + tag,
                csv(
                        ATTENDANCE,
                        "S1;amel@" + tag + ".example.org;S2-A;présent",
                        "S1;personne@" + tag + ".example.org;S1-A;présent",
                        "S9;amel@" + tag + ".example.org;;présent",
                        "S2;amel@" + tag + ".example.org;S2-A;peut-être",
                        "S3;amel@" + tag + ".example.org;S3-A;présent",
                        "S3;amel@" + tag + ".example.org;S3-B;présent"));
        assertThat(desk.completed(run).counts()).isEqualTo(new JobCounts(6, 1, 0, 0, 5));
        assertThat(desk.rules(WHO, run))
                // The mapping knows more columns than this file has, and says so.
                .filteredOn(rule -> rule.startsWith("ERROR"))
                .containsExactlyInAnyOrder(
                        "ERROR committee-attendance-group 1",
                        "ERROR committee-attendance-unknown 1",
                        "ERROR committee-gathering-none 1",
                        "ERROR unknown-value 1",
                        "ERROR committee-row-contradicts 1");
    }

    @Test
    void merging_two_entries_of_a_member_neither_loses_nor_doubles_her_mandate_and_presence() throws IOException {
        shipped("members");
        shipped("attendance");
        counts("gatherings", story("gatherings.csv"));
        counts(
                "members-" + tag,
                csv(
                        MEMBERS,
                        "Fils " + tag + ";Association;Gagny;Amel Exemple;;amel@" + tag + ".example.org;;A",
                        "Trame " + tag + ";Association;Gagny;A. Exemple;;a@" + tag + ".example.org;;B"));
        counts(
                "attendance-" + tag,
                csv(
                        ATTENDANCE,
                        "S1;amel@" + tag + ".example.org;;excusé",
                        "S1;a@" + tag + ".example.org;S1-B;présent",
                        "S2;a@" + tag + ".example.org;S2-B;présent",
                        "S3;amel@" + tag + ".example.org;S3-A;présent"));

        PersonDetail kept = person("amel@" + tag + ".example.org");
        PersonDetail other = person("a@" + tag + ".example.org");
        As.administrator(() -> people.merge(kept.id(), kept.version(), other.id(), other.version()));

        assertThat(seated())
                .singleElement()
                .satisfies(member -> assertThat(member.name()).isEqualTo("Amel Exemple"));
        Map<String, Long> present = new TreeMap<>();
        held().forEach(g -> present.put(
                g.values().text(GatheringField.CODE),
                officer(() -> members.attendance(g.id())).get(Presence.PRESENT)));
        assertThat(present).isEqualTo(Map.of("S1", 1L, "S2", 1L, "S3", 1L, "S4", 0L));
        assertThat(officer(() -> members.attendance(held().get(0).id()))).containsEntry(Presence.EXCUSED, 0L);
    }

    @Test
    void only_who_reads_contacts_there_knows_who_sits_in_a_body() {
        UUID id =
                officer(() -> bodies.create(CommitteeDesk.committee(GRAND_EST))).id();

        assertThat(officer(() -> members.readable(id))).isTrue();
        assertThat(As.a(Role.MEMBER, GRAND_EST, () -> members.readable(id))).isFalse();
        assertThat(As.a(Role.EPT_OFFICER, CommitteeDesk.BOBIGNY, () -> members.readable(id)))
                .isFalse();
    }

    private static final String MEMBERS = "Structure;Nature;Ville;Nom du référent;Fonction;Mail;Tél;Groupe";
    private static final String ATTENDANCE = "seance;mail;groupe;presence";

    /** The mapping that ships, for the body of this test. */
    private void shipped(String name) {
        Mapping mapping = ShippedMappings.byName(name).orElseThrow();
        List<FieldRule> rules = new ArrayList<>(mapping.rules().stream()
                .filter(rule -> !rule.field().equals("body"))
                .toList());
        rules.add(FieldRule.constant("body", body));
        desk.officers()
                .as(
                        WHO,
                        () -> mappings.create(
                                new Mapping(name + "-" + tag, "Essai", mapping.kind(), "", rules, mapping.leftOut())));
    }

    /** A file of the story with names and addresses that no other test has. */
    private byte[] story(String file) throws IOException {
        return Files.readString(SharedData.story("diagnosis/" + file), StandardCharsets.UTF_8)
                .replace("Comité territorial numérique", body)
                .replace("@example.org", "@" + tag + ".example.org")
                .replace("(fictif)", "(fictif " + tag + ")")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] csv(String... lines) {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private JobCounts counts(String profile, byte[] file) {
        return desk.completed(run(profile, file)).counts();
    }

    private UUID run(String profile, byte[] file) {
        return desk.start(WHO, "fichier.csv", file, profile, false);
    }

    private PersonDetail person(String email) {
        UUID id = UUID.fromString((String) Sql.rows("select uuid from person where email = ?", email)
                .get(0)
                .get("uuid"));
        return As.administrator(() -> people.get(id));
    }

    private List<MemberView> seated() {
        return officer(() -> members.members(bodyId(), null, new PageRequest(0, PageRequest.MAX_SIZE, null, true)))
                .items();
    }

    private UUID bodyId() {
        return held().get(0).body();
    }

    /** The gatherings of the body of this test, by their dates. */
    private List<GatheringView> held() {
        return officer(() -> gatheringList.page(ListRequest.ALL.with("q", tag), new PageRequest(0, 50, "date", true)))
                .items();
    }

    private static <T> T officer(Supplier<T> action) {
        return As.a(Role.EPT_OFFICER, GRAND_EST, action);
    }
}
