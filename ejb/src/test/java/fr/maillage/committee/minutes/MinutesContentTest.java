package fr.maillage.committee.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** By which minutes are told from others. */
class MinutesContentTest {

    private static final UUID GATHERING = UUID.randomUUID();

    @Test
    void the_same_content_has_the_same_digest_in_whichever_order_it_was_read() {
        MinutesContent one = content("Les freins", List.of(section("a", 1), section("b", 2)), List.of(amel(), bo()));
        MinutesContent other = content("Les freins", List.of(section("b", 2), section("a", 1)), List.of(bo(), amel()));

        assertThat(one.digest(1)).isEqualTo(other.digest(1)).matches("[0-9a-f]{64}");
    }

    @Test
    void a_name_that_is_erased_leaves_the_digest_as_it_is() {
        MinutesContent before = content("Les freins", List.of(), List.of(amel(), bo()));
        MinutesContent after = content("Les freins", List.of(), List.of(new MinutesPresent(1, null), bo()));

        assertThat(after.digest(1)).isEqualTo(before.digest(1));
    }

    @Test
    void whatever_differs_changes_the_digest() {
        MinutesContent base = content("Les freins", List.of(section("a", 1)), List.of(amel()));

        assertThat(List.of(
                        base.digest(1),
                        base.digest(2),
                        content("Les frein", List.of(section("a", 1)), List.of(amel()))
                                .digest(1),
                        content("Les freins", List.of(section("a", null)), List.of(amel()))
                                .digest(1),
                        content("Les freins", List.of(section("a", 1)), List.of(bo()))
                                .digest(1),
                        said(fact("D-1", "Oui")).digest(1),
                        said(fact("D-1", null)).digest(1),
                        said(fact("D-1", "")).digest(1),
                        said(fact("D-1O", "ui")).digest(1),
                        said(fact("D-1", "Oui"), fact("D-2", "Oui")).digest(1)))
                .doesNotHaveDuplicates();
    }

    @Test
    void people_read_the_first_sixteen_characters_by_fours() {
        assertThat(MinutesContent.brief("3f2a91bc07de55a1" + "0".repeat(48))).isEqualTo("3F2A 91BC 07DE 55A1");
    }

    @SafeVarargs
    private static MinutesContent said(List<String>... facts) {
        return new MinutesContent(head("Les freins"), List.of(), List.of(), List.of(List.of(facts)));
    }

    private static List<String> fact(String number, String text) {
        return Arrays.asList(number, text);
    }

    private static MinutesContent content(String title, List<MinutesSection> sections, List<MinutesPresent> present) {
        return new MinutesContent(head(title), sections, present, List.of());
    }

    private static MinutesHead head(String title) {
        return new MinutesHead(
                GATHERING,
                1,
                1,
                title,
                "Comité",
                LocalDate.of(2026, 6, 11),
                "14:00",
                null,
                "online",
                null,
                false,
                2,
                0,
                0);
    }

    private static MinutesSection section(String part, Integer place) {
        return new MinutesSection(part, place, "Point " + part, "", 0);
    }

    private static MinutesPresent amel() {
        return new MinutesPresent(1, "Amel");
    }

    private static MinutesPresent bo() {
        return new MinutesPresent(2, "Bo");
    }
}
