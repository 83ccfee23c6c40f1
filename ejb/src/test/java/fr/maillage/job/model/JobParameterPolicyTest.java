package fr.maillage.job.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.Violation;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JobParameterPolicyTest {

    private static Map<String, String> parameters(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> "p" + i)
                .collect(Collectors.toMap(Function.identity(), name -> "v"));
    }

    @Test
    void takes_fifty() {
        assertThat(JobParameterPolicy.check(parameters(50))).isEmpty();
        assertThat(JobParameterPolicy.check(parameters(51)))
                .containsExactly(Violation.of(null, "too-many", null, "50"));
    }

    @Test
    void names_and_values_are_as_long_as_the_columns() {
        assertThat(JobParameterPolicy.check(Map.of("n".repeat(60), "v".repeat(4000))))
                .isEmpty();
        assertThat(JobParameterPolicy.check(Map.of("n".repeat(61), "v")))
                .containsExactly(Violation.of("n".repeat(60), "too-long", null, "60"));
        assertThat(JobParameterPolicy.check(Map.of("name", "v".repeat(4001))))
                .containsExactly(Violation.of("name", "too-long", null, "4000"));
    }

    @Test
    void the_audit_keeps_them_by_name() {
        assertThat(JobParameterPolicy.changes(Map.of("b", "2", "a", "1")))
                .containsExactly(new Change("a", null, "1"), new Change("b", null, "2"));
    }
}
