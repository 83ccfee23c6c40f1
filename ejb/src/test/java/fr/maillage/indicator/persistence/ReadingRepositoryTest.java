package fr.maillage.indicator.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.indicator.persistence.ReadingRepository.Value;
import fr.maillage.shared.persistence.Jdbc;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingRepositoryTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final Answers answers = new Answers();
    private final ReadingRepository repository = new ReadingRepository();

    ReadingRepositoryTest() {
        repository.jdbc = answers;
    }

    @Test
    void a_snapshot_that_is_replaced_before_its_values_are_read_is_chosen_anew() {
        answers.rows.add(List.of(1L, 51L));
        answers.rows.add(List.of(value(MONDAY)));
        answers.rows.add(List.of(1L, 101L));
        answers.rows.add(List.of(value(MONDAY), value(MONDAY.plusDays(1))));

        List<Value> values = repository.latest(List.of(7L), 2);

        assertThat(values).extracting(Value::date).containsExactly(MONDAY, MONDAY.plusDays(1));
    }

    @Test
    void a_snapshot_that_is_never_there_is_not_taken_for_one_that_counted_nothing() {
        for (int i = 0; i < 5; i++) {
            answers.rows.addAll(List.of(List.of(1L), List.of()));
        }

        assertThatThrownBy(() -> repository.latest(List.of(7L), 1)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void before_the_first_snapshot_there_is_nothing_to_read() {
        answers.rows.add(List.of());

        assertThat(repository.series(7L, MONDAY, MONDAY, 10)).isEmpty();
    }

    private static Value value(LocalDate date) {
        return new Value(date, 7L, "place-count", "", BigDecimal.ONE, null, BigDecimal.ONE, null);
    }

    /** A database that answers one statement after the other with the rows laid out. */
    private static final class Answers extends Jdbc {

        private final Deque<List<?>> rows = new ArrayDeque<>();

        @Override
        @SuppressWarnings("unchecked")
        public <T> List<T> read(String sql, Collection<?> parameters, Reader<T> row) {
            assertThat(Collections.frequency(sql.chars().boxed().toList(), (int) '?'))
                    .isEqualTo(parameters.size());
            return (List<T>) rows.remove();
        }
    }
}
