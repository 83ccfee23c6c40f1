package fr.maillage.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.mapping.ColumnLook.ValueCount;
import fr.maillage.shared.Violation;
import fr.maillage.tabular.RawRow;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mappings of records other than places: what is suggested, what is read, what is wrong. */
class RecordMappingTest {

    private static final List<KnownTerm> TYPES = List.of(
            new KnownTerm("association", "Association"),
            new KnownTerm("bailleur-social", "Bailleur social"),
            new KnownTerm("commune", "Commune"));

    private static final RecordSchema SCHEMA = new RecordSchema(
            "thing", "things", List.of(new RecordField("name", true, false), RecordField.terms("type")));

    private static List<ColumnLook> looks(String... columns) {
        return Arrays.stream(columns)
                .map(c ->
                        new ColumnLook(c, 2, 2, true, List.of(new ValueCount("Asso", 1), new ValueCount("Mairie", 1))))
                .toList();
    }

    private static Map<String, String> suggested(String columns) {
        return RecordSuggestions.actors(looks(columns.split("/")), Map.of("fax", List.of("fax")), Map.of("type", TYPES))
                .stream()
                .collect(Collectors.toMap(FieldRule::field, r -> String.join("+", r.columns())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nom/sigle/type/siret ou rna/territoire d'action/téléphone/courriel/site web/réseaux et labels/code du territoire"
                        + "|email=courriel name=nom phone=téléphone shortName=sigle territory=code du territoire+territoire d'action",
                "name/acronym/type/siret or rna/territory it acts in/telephone/e-mail/website/networks and labels/territory code"
                        + "|email=e-mail name=name phone=telephone territory=territory code+territory it acts in",
                "acteur/contact/fonction/courriel/téléphone/refus/dans la liste"
                        + "|contactEmail=courriel contactName=contact contactNoMail=refus contactPhone=téléphone name=acteur",
                "STRUCTURE/Nom/Prénom/E-Mail/Tél."
                        + "|contactEmail=E-Mail contactFirstName=Prénom contactLastName=Nom contactPhone=Tél. name=STRUCTURE",
                "organisme/courriel de la structure/référent/mail"
                        + "|contactEmail=mail contactName=référent email=courriel de la structure name=organisme",
                "Structure/Nature/Ville/Nom du référent/Fonction/Mail/Tél/Groupe"
                        + "|contactDuty=Fonction contactEmail=Mail contactName=Nom du référent contactPhone=Tél name=Structure town=Ville type=Nature",
                "association/nom/poste|contactDuty=poste contactName=nom name=association",
                "structure/fax|fax=fax name=structure",
            })
    void columns_are_recognised_by_what_else_the_file_has(String columns, String expected) {
        Map<String, String> found = suggested(columns);
        for (String pair : expected.split(" (?=\\w+=)")) {
            assertThat(found)
                    .containsEntry(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        assertThat(found).doesNotContainValue("dans la liste");
    }

    @Test
    void what_people_write_for_types_becomes_a_table_of_values() {
        FieldRule type = RecordSuggestions.actors(looks("structure", "type"), Map.of(), Map.of("type", TYPES)).stream()
                .filter(r -> r.field().equals("type"))
                .findFirst()
                .orElseThrow();
        assertThat(type.values())
                .containsExactlyInAnyOrder(
                        new ValueEntry(null, "Asso", List.of("association")),
                        new ValueEntry(null, "Mairie", List.of("commune")));
        assertThat(RecordSuggestions.term("Vaisseau spatial", TYPES)).isEmpty();
    }

    @Test
    void cells_are_told_from_what_holds_for_every_row() {
        Mapping mapping = new Mapping(
                "essai",
                "",
                "things",
                "",
                List.of(
                        FieldRule.of("name", Transform.COPY, "nom"),
                        FieldRule.of("type", Transform.COPY, "type").withFallback("commune"),
                        FieldRule.constant("network", "per")),
                new LeftOut("nom", List.of("TOTAL")));
        RecordReader reader = new RecordReader(mapping);
        RecordRow row = reader.read(new RawRow(1, 2, Map.of("nom", "'=Pôle\u00A0X "), List.of(), null));
        assertThat(row.cell("name")).isEqualTo("=Pôle X");
        assertThat(row.cell("type")).isNull();
        assertThat(row.value("type")).isEqualTo("commune");
        assertThat(row.constant("network")).isEqualTo("per");
        assertThat(row.broken()).isEmpty();
        assertThat(reader.read(new RawRow(2, 3, Map.of("nom", "total"), List.of(), null))
                        .broken())
                .extracting(Violation::rule)
                .containsExactly("import.mapping-row-left-out");
        assertThat(reader.columnOf(List.of("territory", "type"))).isEqualTo("type");
        assertThat(reader.columnOf(List.of("network"))).isNull();
    }

    @Test
    void a_mapping_of_a_kind_fills_its_fields_only_and_each_once() {
        Mapping bad = new Mapping(
                "Pas un nom",
                "",
                "things",
                "",
                List.of(
                        FieldRule.of("type", Transform.COPY, "a"),
                        FieldRule.of("type", Transform.HOURS_TEXT, "b"),
                        FieldRule.of("horaires", Transform.COPY, "c")),
                null);
        assertThat(SCHEMA.check(bad))
                .extracting(Violation::rule)
                .containsExactlyInAnyOrder(
                        "mapping.name",
                        "mapping.field-required",
                        "mapping.field-twice",
                        "mapping.transform-unfit",
                        "mapping.transform-unfit");
        Mapping good = new Mapping("essai", "", "things", "", List.of(FieldRule.of("name", Transform.COPY, "a")), null);
        assertThat(SCHEMA.check(good)).isEmpty();
        assertThat(MappingJson.read(MappingJson.write(good))).isEqualTo(good);
    }

    @Test
    void the_territory_of_a_file_holds_for_rows_that_name_none_and_before_what_the_mapping_says() {
        Mapping bare = new Mapping("m", "", "things", "", List.of(), null);
        Mapping said = bare.with(FieldRule.constant("territory", "dep:93"));
        Mapping read = bare.with(FieldRule.of("territory", Transform.COPY, "Ville"));

        assertThat(row(bare.within("ept:200058790"), Map.of()).value("territory"))
                .isEqualTo("ept:200058790");
        assertThat(row(said.within("ept:200058790"), Map.of()).value("territory"))
                .isEqualTo("ept:200058790");
        assertThat(row(read.within("ept:200058790"), Map.of("Ville", "Gagny")).value("territory"))
                .isEqualTo("Gagny");
        assertThat(row(read.within("ept:200058790"), Map.of("Ville", "")).value("territory"))
                .isEqualTo("ept:200058790");
        assertThat(said.within(null)).isEqualTo(said);
        assertThat(said.within(" ")).isEqualTo(said);
    }

    private static RecordRow row(Mapping mapping, Map<String, String> cells) {
        return new RecordReader(mapping).read(new RawRow(1, 2, cells, List.of(), null));
    }
}
