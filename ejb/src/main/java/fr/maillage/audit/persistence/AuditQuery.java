package fr.maillage.audit.persistence;

import fr.maillage.audit.AuditFilter;
import fr.maillage.shared.ClockProducer;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A filter as SQL: the condition and its parameters in order. */
final class AuditQuery {

    private final StringBuilder condition = new StringBuilder(" where 1 = 1");
    private final List<Object> parameters = new ArrayList<>();

    AuditQuery(AuditFilter filter) {
        if (filter.actor() != null) {
            and("actor_login = ?", filter.actor().toLowerCase(Locale.ROOT));
        }
        if (filter.action() != null) {
            if (filter.action().indexOf('.') < 0) {
                and("action like ? escape '!'", escaped(filter.action()) + ".%");
            } else {
                and("action = ?", filter.action());
            }
        }
        if (filter.recordType() != null) {
            and("record_type = ?", filter.recordType());
        }
        if (filter.from() != null) {
            and("at >= ?", startOf(filter.from()));
        }
        if (filter.to() != null) {
            and("at < ?", startOf(filter.to().plusDays(1)));
        }
        if (filter.text() != null) {
            and("search_text like ? escape '!'", "%" + escaped(filter.text().toLowerCase(Locale.ROOT)) + "%");
        }
    }

    void and(String sql, Object parameter) {
        condition.append(" and ").append(sql);
        parameters.add(parameter);
    }

    String condition() {
        return condition.toString();
    }

    List<Object> parameters() {
        return parameters;
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private static OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay(ClockProducer.PARIS).toOffsetDateTime().withOffsetSameInstant(ZoneOffset.UTC);
    }
}
