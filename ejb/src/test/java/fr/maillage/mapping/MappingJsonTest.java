package fr.maillage.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mappings as they are kept and handed on, and what is wrong with them. */
class MappingJsonTest {

    @Test
    void a_mapping_is_read_as_it_was_written() {
        for (Mapping mapping : ShippedMappings.all()) {
            assertThat(MappingJson.read(MappingJson.write(mapping))).isEqualTo(mapping);
            assertThat(mapping.places() ? MappingCheck.check(mapping) : List.of())
                    .as(mapping.name())
                    .isEmpty();
        }
        assertThat(ShippedMappings.all())
                .extracting(Mapping::name)
                .containsExactlyInAnyOrder(
                        "actions",
                        "activity",
                        "activity-v1",
                        "agenda",
                        "angers",
                        "assignments",
                        "attendance",
                        "attendance-video",
                        "cnfs-structures",
                        "contracts",
                        "coverage-points",
                        "dauphin-extract",
                        "drop-ins",
                        "envelopes",
                        "epernay",
                        "expenses",
                        "fibre-64",
                        "figures",
                        "findings",
                        "funding-lines",
                        "gatherings",
                        "hosts",
                        "hub-lo",
                        "ifn-communes",
                        "ifn-communes-4g",
                        "ifn-communes-65-ans",
                        "ifn-communes-haut-debit",
                        "ifn-communes-pauvrete",
                        "ifn-communes-sans-diplome",
                        "ifn-iris",
                        "indicators",
                        "irritants",
                        "la-creuse",
                        "maine-et-loire",
                        "members",
                        "milestones",
                        "opinions",
                        "parameters",
                        "posts",
                        "scenario",
                        "scheme",
                        "session-figures",
                        "statements-professionals",
                        "statements-residents",
                        "target",
                        "themes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"format\":\"maillage-mapping/1\"}",
                "{\"format\":\"maillage-mapping/1\",\"fields\":[1]}",
                "{\"format\":\"maillage-mapping/1\",\"fields\":[{\"field\":\"id\",\"transform\":\"magic\"}]}",
                "{\"format\":\"maillage-mapping/1\",\"fields\":[{\"field\":\"id\",\"transform\":\"co"
            })
    void what_is_no_mapping_is_refused(String text) {
        assertThatThrownBy(() -> MappingJson.read(text))
                .isInstanceOfSatisfying(
                        Problem.class,
                        p -> assertThat(p.violations().get(0).rule()).isEqualTo("mapping.not-a-mapping"));
    }

    @Test
    @Timeout(60)
    void a_mapping_that_is_cut_off_or_nested_beyond_reason_is_refused_and_does_not_go_on_for_ever() {
        String start = "{\"format\":\"maillage-mapping/1\",\"unknown\":";
        for (String text : List.of(start + "{", start + "[[{", start + "[".repeat(70) + "]".repeat(70) + "}")) {
            assertThatThrownBy(() -> MappingJson.read(text)).isInstanceOf(Problem.class);
        }
    }

    @Test
    void a_mapping_that_makes_no_sense_is_told_why() {
        Mapping bad = new Mapping(
                "Grand Nom",
                "",
                " ",
                List.of(
                        FieldRule.of("id", Transform.LAMBERT93, "a", "b"),
                        FieldRule.of("nom", Transform.COPY),
                        FieldRule.of("horaires", Transform.HOURS_COLUMNS, "a", "b"),
                        FieldRule.of("telephone", Transform.SPLIT, "a"),
                        FieldRule.constant("services", ""),
                        FieldRule.of("nom", Transform.COPY, "b"),
                        FieldRule.of("script", Transform.COPY, "b")),
                null);
        assertThat(MappingCheck.check(bad))
                .extracting(Violation::rule)
                .contains(
                        "mapping.name",
                        "required",
                        "mapping.field-required",
                        "mapping.transform-unfit",
                        "mapping.column-count",
                        "mapping.days-unknown",
                        "mapping.separator-empty",
                        "mapping.constant-empty",
                        "mapping.field-twice");
    }

    @Test
    void columns_are_required_unless_all_rules_that_read_them_can_do_without() {
        Mapping mapping = new Mapping(
                "x",
                "",
                "s",
                List.of(
                        FieldRule.of("nom", Transform.COPY, "a"),
                        FieldRule.of("horaires", Transform.HOURS_TEXT, "b").asOptional(),
                        FieldRule.of("telephone", Transform.PHONE, "a").asOptional()),
                new LeftOut("c", List.of("x")));
        assertThat(mapping.requiredColumns()).containsExactly("a", "c");
        assertThat(mapping.optionalColumns()).containsExactly("b");
    }
}
