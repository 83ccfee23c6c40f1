package fr.maillage.diagnosis;

import static fr.maillage.diagnosis.FindingDesk.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.diagnosis.statement.StatementDetail;
import fr.maillage.diagnosis.statement.StatementField;
import fr.maillage.diagnosis.statement.StatementList;
import fr.maillage.diagnosis.statement.StatementService;
import fr.maillage.diagnosis.statement.StatementView;
import fr.maillage.identity.Role;
import fr.maillage.importing.ImportDesk;
import fr.maillage.importing.ImportOrder;
import fr.maillage.importing.mapping.MappingService;
import fr.maillage.job.JobCounts;
import fr.maillage.mapping.FieldRule;
import fr.maillage.mapping.Mapping;
import fr.maillage.mapping.Transform;
import fr.maillage.place.PlaceDesk;
import fr.maillage.place.PlaceService;
import fr.maillage.place.Places;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.PageRequest;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A statement names the place that it speaks of, by hand and from files. */
@InsideEar
class StatementPlaceIT {

    private static final String HEAD = "code;words;nature;respondent;mode;saidOn;place;insee\n";

    @Inject
    private FindingDesk desk;

    @Inject
    private StatementService statements;

    @Inject
    private StatementList statementList;

    @Inject
    private PlaceDesk register;

    @Inject
    private PlaceService places;

    @Inject
    private ImportDesk files;

    @Inject
    private MappingService mappings;

    @Inject
    private DiagnosisStory story;

    private final String name = PlaceDesk.unique("Médiathèque ");
    private final String tag = UUID.randomUUID().toString().substring(0, 8);

    /** A mapping of the columns of the file that such a test sends. */
    @BeforeEach
    void told() {
        story.told();
        List<FieldRule> rules = Stream.of("code", "words", "nature", "respondent", "mode", "saidOn", "place", "insee")
                .map(field -> FieldRule.of(field, Transform.COPY, field))
                .toList();
        files.officers()
                .as("ept", () -> mappings.create(new Mapping("lieux-" + tag, "Essai", "statements", "", rules, null)));
    }

    private StatementDetail at(StatementDetail said, String place) {
        return officer(
                () -> statements.update(said.id(), said.version(), said.values().with(StatementField.PLACE, place)));
    }

    private List<String> rules(String place) {
        StatementDetail said = desk.said("Il n'y a plus de prise.");
        return FindingDesk.rules(
                () -> statements.update(said.id(), said.version(), said.values().with(StatementField.PLACE, place)));
    }

    /** Names of the places that the list counts. */
    private Map<String, String> places() {
        return statementList.facets(ListRequest.ALL).stream()
                .filter(facet -> "place".equals(facet.filter().name()))
                .findFirst()
                .orElseThrow()
                .called();
    }

    private static ListRequest about(UUID place) {
        return ListRequest.ALL.with("place", place.toString());
    }

    private String row(String code, String place) {
        return "%s-%s;Il n'y a plus de prise.;constat;%s-r;entretien;2026-02-03;%s;93032%n"
                .formatted(tag, code, tag, place);
    }

    private UUID run(String rows) {
        ImportOrder order =
                ImportOrder.records("lieux-" + tag, false, "fr", null).into("Essai " + tag);
        return files.start("ept", "paroles.csv", (HEAD + rows).getBytes(StandardCharsets.UTF_8), order);
    }

    private StatementView imported(String code) {
        UUID id = Sql.rows("select uuid from statement where code = ?", tag + "-" + code).stream()
                .map(found ->
                        UUID.fromString(String.valueOf(found.values().iterator().next())))
                .findFirst()
                .orElseThrow();
        return officer(() -> statements.get(id)).statement();
    }

    @Test
    void what_is_said_of_a_place_of_the_next_town_is_found_by_it() {
        UUID bobigny = register.imported(register.values(Places.BOBIGNY, name));
        StatementDetail said = at(desk.said("Il n'y a plus de prise."), bobigny.toString());

        assertThat(said.statement().placeName()).isEqualTo(name + ", Bobigny");
        assertThat(officer(() -> statementList.page(about(bobigny), PageRequest.first()))
                        .items())
                .extracting(StatementView::id)
                .containsExactly(said.id());
        assertThat(officer(this::places)).containsEntry(bobigny.toString(), name + ", Bobigny");
        assertThat(officer(() -> statementList.page(about(UUID.randomUUID()), PageRequest.first()))
                        .total())
                .isZero();
        assertThat(officer(() -> statements.history(said.id())).get(0).changes().toString())
                .contains("place")
                .doesNotContain(bobigny.toString());
        assertThat(at(said, null).statement().placeName()).isNull();
    }

    @Test
    void places_that_others_speak_of_are_told_to_nobody_who_may_not_read_the_words() {
        UUID place = register.imported(register.gagny(name));
        at(desk.said("Il n'y a plus de prise."), place.toString());

        assertThat(As.a(Role.EPT_OFFICER, "com:93008", this::places)).doesNotContainKey(place.toString());
        assertThat(As.a(Role.EPT_OFFICER, "com:93008", () -> statementList.page(about(place), PageRequest.first()))
                        .total())
                .isZero();
    }

    @Test
    void a_place_that_is_unknown_or_no_identifier_is_refused() {
        assertThat(rules(UUID.randomUUID().toString())).containsExactly("unknown-value");
        assertThat(rules("la médiathèque")).containsExactly("unknown-value");
        assertThat(rules("x".repeat(5000))).containsExactly("too-long");
    }

    @Test
    void an_archived_place_stays_where_it_stands_and_is_not_chosen_anew() {
        UUID place = register.imported(register.gagny(name));
        StatementDetail said = at(desk.said("Il n'y a plus de prise."), place.toString());
        As.administrator(() -> places.archive(place, register.read(place).version(), "fermé"));

        assertThat(rules(place.toString())).containsExactly("diagnosis-statement-place-archived");
        StatementDetail coded = officer(() ->
                statements.update(said.id(), said.version(), said.values().with(StatementField.POLARITY, "negative")));
        assertThat(coded.statement().placeName()).isEqualTo(name + ", Gagny");
    }

    @Test
    void a_file_names_places_in_three_ways_and_the_same_file_again_changes_nothing() {
        UUID place = register.imported(register.gagny(name));
        String rows =
                row("1", name.toUpperCase()) + row("2", name + ", Gagny") + row("3", place.toString()) + row("4", "");

        assertThat(files.completed(run(rows)).counts()).isEqualTo(new JobCounts(4, 4, 0, 0, 0));
        assertThat(List.of("1", "2", "3"))
                .allSatisfy(code -> assertThat(imported(code).placeName()).isEqualTo(name + ", Gagny"));
        assertThat(imported("4").placeName()).isNull();
        assertThat(files.completed(run(rows)).counts()).isEqualTo(new JobCounts(4, 0, 0, 4, 0));
        // A file that says nothing of the place takes it from nobody.
        assertThat(files.completed(run(row("1", ""))).counts()).isEqualTo(new JobCounts(1, 0, 0, 1, 0));
        assertThat(imported("1").placeName()).isEqualTo(name + ", Gagny");
    }

    @Test
    void a_row_whose_place_is_unknown_or_has_a_namesake_is_refused() {
        register.imported(register.gagny(name));
        register.imported(register.values(Places.BOBIGNY, name));

        UUID run = run(row("1", name) + row("2", name + ", Bobigny") + row("3", "Nulle part " + tag));

        assertThat(files.completed(run).counts()).isEqualTo(new JobCounts(3, 1, 0, 0, 2));
        assertThat(files.rules("ept", run))
                .containsExactlyInAnyOrder(
                        "ERROR diagnosis-statement-place-many 1", "ERROR diagnosis-statement-place-none 1");
        assertThat(imported("2").placeName()).isEqualTo(name + ", Bobigny");
    }

    @Test
    void a_row_whose_place_comes_in_later_waits_for_the_file_of_places() {
        assertThat(files.completed(run(row("1", name))).counts()).isEqualTo(new JobCounts(1, 0, 0, 0, 1));

        files.completed(files.start("ept", ImportDesk.HEADER + files.row("p-" + tag, name)));

        assertThat(imported("1").placeName()).isEqualTo(name + ", Gagny");
    }
}
