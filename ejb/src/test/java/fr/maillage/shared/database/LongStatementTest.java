package fr.maillage.shared.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class LongStatementTest {

    @Test
    void a_statement_that_was_cut_is_recognised_however_deep_it_lies() {
        SQLException cut = new SQLException("canceling statement due to statement timeout", "57014");

        assertThat(LongStatement.caused(new IllegalStateException("page", new IllegalArgumentException(cut))))
                .isTrue();
    }

    @Test
    void another_failure_of_the_database_is_none() {
        assertThat(LongStatement.caused(new IllegalStateException(new SQLException("duplicate key", "23505"))))
                .isFalse();
        assertThat(LongStatement.caused(new IllegalStateException("57014"))).isFalse();
    }
}
