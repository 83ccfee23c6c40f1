package fr.maillage.notification.persistence;

import fr.maillage.notification.NotificationPatterns;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Collects the conditions of a list of messages (alias {@code m}) as SQL with positional parameters. */
public final class OutboxCriteria {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();

    public OutboxCriteria state(String state) {
        conditions.add("m.state = ?");
        parameters.add(state);
        return this;
    }

    /** Messages whose recipient or subject contains a text. */
    public OutboxCriteria text(String text) {
        conditions.add("(lower(m.recipient) like ? or lower(m.subject) like ?)");
        String pattern = "%" + NotificationPatterns.LIKE_SIGNS.replaceAll(text.toLowerCase(Locale.ROOT), "") + "%";
        parameters.add(pattern);
        parameters.add(pattern);
        return this;
    }

    public OutboxCriteria about(String type) {
        conditions.add("m.record_type = ?");
        parameters.add(type);
        return this;
    }

    /** Messages of territories inside one of these on a day. */
    public OutboxCriteria inside(Collection<Long> ancestorIds, LocalDate day) {
        if (ancestorIds.isEmpty()) {
            conditions.add("1 = 0");
            return this;
        }
        conditions.add("m.territory_id in (select x.descendant_id from territory_closure x where x.ancestor_id in ("
                + ancestorIds.stream().map(id -> "?").collect(Collectors.joining(","))
                + ") and x.valid_from <= ? and (x.valid_to is null or x.valid_to > ?))");
        parameters.addAll(ancestorIds);
        parameters.add(day);
        parameters.add(day);
        return this;
    }

    String where(List<Object> into) {
        into.addAll(parameters);
        return conditions.isEmpty() ? "1 = 1" : String.join(" and ", conditions);
    }
}
