package fr.maillage.intake;

import static fr.maillage.record.FieldSpec.may;
import static fr.maillage.record.FieldSpec.must;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.mapping.ColumnLook;
import fr.maillage.mapping.FieldRule;
import fr.maillage.mapping.KnownTerm;
import fr.maillage.mapping.RecordRow;
import fr.maillage.mapping.RecordSuggestions;
import fr.maillage.record.FieldSpec;
import fr.maillage.record.FieldTypes;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordField;
import fr.maillage.shared.Violation;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.vocabulary.VocabularyTerm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Columns that follow from the list of fields: what may be mapped, what is suggested, and how cells are read. */
class IntakeColumnsTest {

    private enum Field implements RecordField {
        CODE(must("what", "code", FieldTypes.line(5))),
        NAME(must("what", "name", FieldTypes.name(100))),
        DAY(may("what", "day", FieldTypes.date("date"))),
        STATE(may("what", "state", FieldTypes.choice(List.of("draft", "adopted")))),
        PUBLIC(may("what", "public", FieldTypes.code(Vocabulary.AUDIENCE))),
        PUBLICS(may("what", "publics", FieldTypes.codes(Vocabulary.AUDIENCE))),
        THEMES(may("what", "themes", FieldTypes.picked())),
        DAYS(may("what", "days", FieldTypes.days())),
        ITEMS(may("what", "items", FieldTypes.items())),
        OTHERS(may("what", "others", FieldTypes.references())),
        COUNT(may("what", "count", FieldTypes.number(0, 9, "count"))),
        OWNER(may("what", "owner", FieldTypes.reference("unknown-value"))),
        PAPER(may("what", "paper", FieldTypes.reference("unknown-value"))),
        /** Neither the kind nor the bundle knows it by name. */
        ADDED_LATER(may("what", "addedLater", FieldTypes.line(100)));

        private final FieldSpec spec;

        Field(FieldSpec spec) {
            this.spec = spec;
        }

        @Override
        public FieldSpec spec() {
            return spec;
        }
    }

    private static final IntakeColumns COLUMNS = IntakeColumns.of("sample", "samples")
            .must(Field.NAME)
            .must("place")
            .bounded(Field.CODE)
            .fields(Field.class, Field.PAPER)
            .must(Field.CODE)
            .may("level", List.of("high", "low"))
            .may("owner");

    private static final Vocabularies TERMS = new Vocabularies(List.of(
            new VocabularyTerm(Vocabulary.AUDIENCE, "old", "Personnes âgées", "Old people", null, 1, true),
            new VocabularyTerm(Vocabulary.AUDIENCE, "young", "Jeunes", "Young people", null, 2, true)));

    private final List<Violation> wrong = new ArrayList<>();

    private FieldValues<Field> read(Map<String, String> cells) {
        return COLUMNS.reader(Field.class, TERMS).apply(new RecordRow(1, 1, cells, Map.of(), List.of()), wrong);
    }

    private static Map<String, List<String>> suggested(String... columns) {
        Map<String, List<String>> found = new HashMap<>();
        List<ColumnLook> looks = List.of(columns).stream()
                .map(name -> new ColumnLook(name, 1, 1, false, List.of()))
                .toList();
        for (FieldRule rule : RecordSuggestions.rules(looks, COLUMNS.words(), Map.of())) {
            found.put(rule.field(), rule.columns());
        }
        return found;
    }

    @Test
    void columns_stand_in_the_order_of_their_declaration_and_those_of_the_kind_take_the_place_of_fields() {
        assertThat(COLUMNS.schema().fields().stream().map(fr.maillage.mapping.RecordField::name))
                .containsExactly(
                        "name",
                        "place",
                        "code",
                        "day",
                        "state",
                        "public",
                        "publics",
                        "themes",
                        "days",
                        "items",
                        "others",
                        "count",
                        "addedLater",
                        "level",
                        "owner");
        assertThat(COLUMNS.leftOut()).containsExactly(Field.PAPER);
    }

    @Test
    void a_mapping_must_fill_what_the_kind_says_and_not_what_records_must_have() {
        assertThat(COLUMNS.schema().fields().stream()
                        .filter(fr.maillage.mapping.RecordField::required)
                        .map(fr.maillage.mapping.RecordField::name))
                .containsExactly("name", "place", "code");
    }

    @Test
    void values_mean_terms_where_the_type_or_the_kind_has_codes() {
        assertThat(COLUMNS.schema().fields().stream()
                        .filter(fr.maillage.mapping.RecordField::terms)
                        .map(fr.maillage.mapping.RecordField::name))
                .containsExactly("state", "public", "publics", "level");
        assertThat(COLUMNS.choices("state"))
                .containsExactly(new KnownTerm("draft", "Brouillon"), new KnownTerm("adopted", "adopted"));
        assertThat(COLUMNS.choices("level"))
                .containsExactly(new KnownTerm("high", "Élevé"), new KnownTerm("low", "low"));
        assertThat(COLUMNS.choices("name")).isEmpty();
        assertThat(COLUMNS.choices("nothing")).isEmpty();
        assertThat(COLUMNS.list("publics")).contains(Vocabulary.AUDIENCE);
        assertThat(COLUMNS.list("state")).isEmpty();
    }

    @Test
    void words_stand_in_the_bundle_and_a_field_without_some_is_suggested_by_its_key() {
        assertThat(COLUMNS.words().get("name")).containsExactly("libelle", "nom", "titre de l echantillon");
        assertThat(suggested("LIBELLÉ", "Jour", "Added later", "Niveau", "place"))
                .isEqualTo(Map.of(
                        "name", List.of("LIBELLÉ"),
                        "day", List.of("Jour"),
                        "addedLater", List.of("Added later"),
                        "level", List.of("Niveau")));
    }

    @Test
    void each_field_is_read_by_its_type() {
        FieldValues<Field> values = read(Map.ofEntries(
                Map.entry("code", "A1"),
                Map.entry("name", "One, two"),
                Map.entry("day", "31/01/2026"),
                Map.entry("state", "BROUILLON"),
                Map.entry("public", "personnes agees"),
                Map.entry("publics", "Jeunes ; Old people"),
                Map.entry("themes", "a|b"),
                Map.entry("days", "2026-01-01, 2026-01-02"),
                Map.entry("items", "x;y"),
                Map.entry("others", "F1, F2"),
                Map.entry("count", "3"),
                Map.entry("addedLater", "new")));

        assertThat(wrong).isEmpty();
        assertThat(values)
                .isEqualTo(FieldValues.none(Field.class)
                        .with(Field.CODE, "A1")
                        .with(Field.NAME, "One, two")
                        .with(Field.DAY, "2026-01-31")
                        .with(Field.STATE, "draft")
                        .with(Field.PUBLIC, "old")
                        .with(Field.PUBLICS, List.of("young", "old"))
                        .with(Field.THEMES, List.of("a", "b"))
                        .with(Field.DAYS, List.of("2026-01-01", "2026-01-02"))
                        .with(Field.ITEMS, List.of("x", "y"))
                        .with(Field.OTHERS, List.of("F1", "F2"))
                        .with(Field.COUNT, "3")
                        .with(Field.ADDED_LATER, "new"));
    }

    @Test
    void what_the_kind_reads_itself_and_what_no_file_tells_stays_empty() {
        assertThat(read(Map.of("owner", "somebody", "paper", "some", "level", "high"))
                        .filled())
                .isEmpty();
    }

    @Test
    void what_cannot_be_read_is_named_and_other_nonsense_is_left_to_the_rules() {
        FieldValues<Field> values =
                read(Map.of("day", "some day", "code", "too long", "count", "many", "state", "x", "public", "y"));

        assertThat(wrong)
                .containsExactly(
                        Violation.of("code", "too-long", "too long", "5"),
                        Violation.of("day", "import.date-format", "some day"));
        assertThat(values.text(Field.COUNT)).isEqualTo("many");
        assertThat(values.text(Field.STATE)).isEqualTo("x");
        assertThat(values.text(Field.PUBLIC)).isEqualTo("y");
    }

    @Test
    void a_feature_without_a_bundle_has_no_words() {
        IntakeColumns bare =
                IntakeColumns.of("nowhere", "samples").fields(Field.class).may("place");

        assertThat(bare.words().get("name")).containsExactly("name");
        assertThat(bare.words().get("place")).isEmpty();
    }
}
