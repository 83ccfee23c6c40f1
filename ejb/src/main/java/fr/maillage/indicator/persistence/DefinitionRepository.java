package fr.maillage.indicator.persistence;

import fr.maillage.indicator.IndicatorDefinition;
import fr.maillage.indicator.IndicatorDefinition.Direction;
import fr.maillage.indicator.IndicatorDefinition.Measure;
import fr.maillage.indicator.IndicatorTexts;
import fr.maillage.indicator.model.AbsencePolicy;
import fr.maillage.shared.persistence.Jdbc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/** Reads the registry, and what it says in words beside it. */
@ApplicationScoped
public class DefinitionRepository {

    private static final String ALL = """
            select code, family, measure, factor, decimals, direction, dimension, when_absent, absent_reason, told
            from indicator_definition order by display_rank, code
            """;

    @Inject
    private Jdbc jdbc;

    @Inject
    private IndicatorTexts texts;

    /**
     * A definition with what its absence from a snapshot means.
     *
     * @param told whether it counts people as they were told: a value that is not stored is not told, and no zero
     */
    public record Entry(IndicatorDefinition definition, AbsencePolicy whenAbsent, String absentReason, boolean told) {}

    /** All definitions in the order in which to show them. */
    public List<Entry> all() {
        return jdbc.read(ALL, List.of(), this::entry);
    }

    private Entry entry(ResultSet row) throws SQLException {
        String code = row.getString(1);
        IndicatorDefinition definition = new IndicatorDefinition(
                code,
                row.getString(2),
                Measure.valueOf(row.getString(3)),
                row.getInt(4),
                row.getInt(5),
                Direction.valueOf(row.getString(6)),
                row.getString(7),
                texts.words(code, Locale.FRENCH),
                texts.words(code, Locale.ENGLISH));
        return new Entry(definition, AbsencePolicy.valueOf(row.getString(8)), row.getString(9), row.getBoolean(10));
    }
}
