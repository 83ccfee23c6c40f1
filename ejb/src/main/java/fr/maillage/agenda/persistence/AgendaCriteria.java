package fr.maillage.agenda.persistence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Collects conditions on events (alias {@code e}), their places ({@code p}) and dates ({@code s}) as SQL. */
public final class AgendaCriteria {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();

    /** Events of the present at places of the present. */
    public static AgendaCriteria ofThePresent() {
        AgendaCriteria criteria = new AgendaCriteria();
        criteria.conditions.add("e.archived_at is null and p.archived_at is null");
        return criteria;
    }

    /** Archived events, wherever. */
    public static AgendaCriteria archived() {
        AgendaCriteria criteria = new AgendaCriteria();
        criteria.conditions.add("e.archived_at is not null");
        return criteria;
    }

    /** At places in a territory, on a day. */
    public AgendaCriteria inside(long territoryId, LocalDate day) {
        conditions.add("p.commune_id in (select x.descendant_id from territory_closure x where x.ancestor_id = ?"
                + " and x.valid_from <= ? and (x.valid_to is null or x.valid_to > ?))");
        parameters.addAll(List.of(territoryId, day, day));
        return this;
    }

    public AgendaCriteria theme(String theme) {
        return add("e.theme = ?", theme);
    }

    public AgendaCriteria level(String level) {
        return add("e.level = ?", level);
    }

    public AgendaCriteria place(UUID place) {
        return add("p.uuid = ?", place.toString());
    }

    /** The event itself. */
    public AgendaCriteria event(long id) {
        return add("e.id = ?", id);
    }

    /** With a date that begins in a span of time; its end is excluded. */
    public AgendaCriteria between(LocalDateTime from, LocalDateTime to) {
        conditions.add("s.starts_at >= ? and s.starts_at < ?");
        parameters.addAll(List.of(from, to));
        return this;
    }

    private AgendaCriteria add(String condition, Object parameter) {
        conditions.add(condition);
        parameters.add(parameter);
        return this;
    }

    String where(List<Object> into) {
        into.addAll(parameters);
        return String.join(" and ", conditions);
    }
}
