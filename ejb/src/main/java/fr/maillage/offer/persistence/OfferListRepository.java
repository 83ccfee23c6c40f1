package fr.maillage.offer.persistence;

import fr.maillage.shared.SqlInstants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The list's rows and their count. */
@ApplicationScoped
public class OfferListRepository {

    private static final String FROM = " from offer o join place_card p on p.id = o.place_id"
            + " join territory c on c.id = p.commune_id left join actor_card a on a.id = o.actor_id where ";

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /**
     * A slice of the list.
     *
     * @param orderBy from the service's whitelist, ending in a unique key
     */
    public List<Row> slice(OfferCriteria criteria, String orderBy, int offset, int limit) {
        List<Object> parameters = new ArrayList<>();
        String sql = "select o.id, o.uuid, o.version, o.name, o.capacity, o.phone, o.email, o.website,"
                + " o.appointment_url, o.opening_hours, o.schedule, o.active_from, o.active_until, o.remark,"
                + " o.archived_at, o.archive_reason, o.created_at, o.updated_at, p.uuid, p.name, p.archived_at, c.code,"
                + " c.name, a.uuid, a.name" + FROM + criteria.where(parameters) + " order by " + orderBy + " limit "
                + limit + " offset " + offset;
        List<?> rows = bind(sql, parameters).getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    public long count(OfferCriteria criteria) {
        List<Object> parameters = new ArrayList<>();
        return ((Number) bind("select count(*)" + FROM + criteria.where(parameters), parameters)
                        .getSingleResult())
                .longValue();
    }

    private Query bind(String sql, List<Object> parameters) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        return query;
    }

    private static Row row(Object[] c) {
        return new Row(
                ((Number) c[0]).longValue(),
                UUID.fromString((String) c[1]),
                ((Number) c[2]).intValue(),
                (String) c[3],
                c[4] == null ? null : ((Number) c[4]).intValue(),
                (String) c[5],
                (String) c[6],
                (String) c[7],
                (String) c[8],
                (String) c[9],
                (String) c[10],
                day(c[11]),
                day(c[12]),
                (String) c[13],
                SqlInstants.of(c[14]),
                (String) c[15],
                SqlInstants.of(c[16]),
                SqlInstants.of(c[17]),
                UUID.fromString((String) c[18]),
                (String) c[19],
                c[20] != null,
                (String) c[21],
                (String) c[22],
                c[23] == null ? null : UUID.fromString((String) c[23]),
                (String) c[24]);
    }

    private static LocalDate day(Object value) {
        return value == null ? null : ((Date) value).toLocalDate();
    }

    /** A row of the list; its lists are read for the whole page by {@link OfferTermRepository}. */
    public record Row(
            long id,
            UUID uuid,
            int version,
            String name,
            Integer capacity,
            String phone,
            String email,
            String website,
            String appointmentUrl,
            String openingHours,
            String schedule,
            LocalDate activeFrom,
            LocalDate activeUntil,
            String remark,
            OffsetDateTime archivedAt,
            String archiveReason,
            OffsetDateTime createdAt,
            OffsetDateTime updatedAt,
            UUID place,
            String placeName,
            boolean placeArchived,
            String communeCode,
            String communeName,
            UUID actor,
            String actorName) {}
}
