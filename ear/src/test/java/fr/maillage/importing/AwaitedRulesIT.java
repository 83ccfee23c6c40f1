package fr.maillage.importing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.intake.RecordKind;
import fr.maillage.shared.RuleTexts;
import fr.maillage.shared.Violation;
import fr.maillage.testing.InsideEar;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Kinds of files say by rules that there are, and by kinds that there are, what their rows wait for. */
@InsideEar
class AwaitedRulesIT {

    @Inject
    @Any
    private Instance<RecordKind> kinds;

    @Test
    void each_rule_has_its_sentence_and_each_file_that_is_waited_for_can_be_imported() {
        Set<String> known = kinds.stream().map(kind -> kind.schema().kind()).collect(Collectors.toSet());
        known.add(RecordKind.PLACES);

        assertThat(kinds.stream().filter(kind -> !kind.awaited().isEmpty())).hasSizeGreaterThan(15);
        kinds.forEach(kind -> kind.awaited().forEach((rule, files) -> {
            assertThat(files).as("%s waits by %s", kind.schema().kind(), rule).isSubsetOf(known);
            assertThat(RuleTexts.text(Violation.of("field", rule, "x"), Locale.FRENCH))
                    .as("%s waits by %s", kind.schema().kind(), rule)
                    .isNotBlank()
                    .doesNotContain(rule);
        }));
    }
}
