package fr.maillage.diagnosis;

import static fr.maillage.diagnosis.FindingDesk.GAGNY;
import static fr.maillage.diagnosis.FindingDesk.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.diagnosis.finding.FindingField;
import fr.maillage.diagnosis.finding.FindingList;
import fr.maillage.diagnosis.theme.ThemeField;
import fr.maillage.diagnosis.theme.ThemeService;
import fr.maillage.identity.Role;
import fr.maillage.record.FieldValues;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.PageRequest;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Findings of several themes and publics are counted under each of them, as far as one may read them. */
@InsideEar
class FindingFacetsIT {

    @Inject
    private FindingDesk desk;

    @Inject
    private FindingList list;

    @Inject
    private ThemeService themes;

    private final String tag = "n" + UUID.randomUUID().toString().substring(0, 8);
    private final String above = tag + "-a";
    private final String below = tag + "-b";
    private final String beside = tag + "-c";

    @BeforeEach
    void enter() {
        theme(above, "theme", null);
        theme(below, "sub-theme", above);
        theme(beside, "theme", null);
        desk.entered(finding("discussed", List.of(below, beside), List.of("seniors", "jeunes")));
        desk.entered(finding("discussed", List.of(above), List.of("seniors")));
        desk.entered(finding("draft", List.of(above, below), List.of()));
    }

    private FieldValues<FindingField> finding(String state, List<String> about, List<String> publics) {
        return FindingDesk.values(state, tag).with(FindingField.THEMES, about).with(FindingField.PUBLICS, publics);
    }

    private void theme(String code, String kind, String parent) {
        As.administrator(() -> themes.create(FieldValues.none(ThemeField.class)
                .with(ThemeField.CODE, code)
                .with(ThemeField.NAME, "Thème " + code)
                .with(ThemeField.KIND, kind)
                .with(ThemeField.PARENT, parent)));
    }

    private Map<String, Long> counted(String filter, ListRequest request) {
        return list.facets(request).stream()
                .filter(facet -> facet.filter().name().equals(filter))
                .findFirst()
                .orElseThrow()
                .counts();
    }

    @Test
    void a_finding_is_counted_once_under_each_of_its_themes_and_those_above() {
        ListRequest words = ListRequest.ALL.with("q", tag);

        assertThat(officer(() -> counted("theme", words))).isEqualTo(Map.of(above, 3L, below, 2L, beside, 1L));
        assertThat(officer(() -> counted("theme", words.with("theme", beside))))
                .as("its own value does not limit a facet")
                .isEqualTo(Map.of(above, 3L, below, 2L, beside, 1L));
        assertThat(officer(() -> counted("public", words.with("theme", above))))
                .isEqualTo(Map.of("seniors", 2L, "jeunes", 1L));
        assertThat(officer(() -> counted("state", words.with("theme", above).with("public", "jeunes"))))
                .isEqualTo(Map.of("discussed", 1L));
        assertThat(officer(() -> list.page(words.with("theme", above), PageRequest.first()))
                        .total())
                .isEqualTo(3);
    }

    @Test
    void drafts_of_others_are_counted_nowhere() {
        assertThat(As.a(Role.MEMBER, GAGNY, () -> counted("theme", ListRequest.ALL.with("q", tag))))
                .isEqualTo(Map.of(above, 2L, below, 1L, beside, 1L));
    }

    @Test
    void only_themes_that_there_are_are_known() {
        assertThat(list.knows(list.spec().filter("theme").orElseThrow(), above)).isTrue();
        assertThat(list.knows(list.spec().filter("theme").orElseThrow(), above + "'"))
                .isFalse();
    }
}
