package fr.maillage.importing.persistence;

import fr.maillage.importing.mapping.StoredMapping;
import fr.maillage.mapping.Mapping;
import fr.maillage.mapping.MappingJson;
import fr.maillage.shared.persistence.Jdbc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Mappings with all their versions, in the transaction of the caller. */
@ApplicationScoped
public class MappingRepository {

    private static final String SELECT =
            "select m.id, m.uuid, m.version, m.owner_login, m.owner_name, m.territory_id, m.changed_at, m.changed_by,"
                    + " m.archived_at, m.used_at, m.use_count, v.definition from import_mapping m"
                    + " join import_mapping_version v on v.mapping_id = m.id and v.version = m.version";

    @Inject
    private Jdbc jdbc;

    /** Who makes a mapping, and where she imports. */
    public record Owner(String login, String name, Long territoryId) {}

    /** Mappings by title. */
    public List<StoredMapping> list(boolean archived, int max) {
        return jdbc.read(
                SELECT + " where m.archived_at is " + (archived ? "not null" : "null")
                        + " order by m.title, m.name limit ?",
                MappingRepository::mapping,
                max);
    }

    public long count() {
        return jdbc.read("select count(*) from import_mapping", r -> r.getLong(1))
                .get(0);
    }

    public Optional<StoredMapping> byUuid(UUID uuid) {
        return jdbc.read(SELECT + " where m.uuid = ?", MappingRepository::mapping, uuid.toString()).stream()
                .findFirst();
    }

    /** The mapping of a name, archived or not. */
    public Optional<StoredMapping> byName(String name) {
        return jdbc.read(SELECT + " where m.name = ?", MappingRepository::mapping, name).stream()
                .findFirst();
    }

    /** Reads a mapping as it was in one of its versions. */
    public Optional<Mapping> version(UUID uuid, int version) {
        return jdbc
                .read(
                        "select v.definition from import_mapping_version v join import_mapping m on m.id = v.mapping_id"
                                + " where m.uuid = ? and v.version = ?",
                        r -> MappingJson.read(r.getString(1)),
                        uuid.toString(),
                        version)
                .stream()
                .findFirst();
    }

    public void add(UUID uuid, Mapping mapping, Owner owner, OffsetDateTime now) {
        jdbc.write(
                "insert into import_mapping (id, uuid, version, name, title, source, owner_login, owner_name,"
                        + " territory_id, created_at, changed_at, changed_by, use_count)"
                        + " values (nextval('import_mapping_seq'), ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
                List.of(mapping),
                (insert, m) -> {
                    insert.setString(1, uuid.toString());
                    insert.setString(2, m.name());
                    insert.setString(3, m.title());
                    insert.setString(4, m.source());
                    insert.setString(5, owner.login());
                    insert.setString(6, owner.name());
                    insert.setObject(7, owner.territoryId(), Types.BIGINT);
                    insert.setObject(8, now);
                    insert.setObject(9, now);
                    insert.setString(10, owner.name());
                });
        addVersion(uuid, mapping, now);
    }

    /** Moves the version on; false when somebody else did so before. */
    public boolean lock(long id, int version) {
        boolean mine = !jdbc.read(
                        "select version from import_mapping where id = ? and version = ? for update",
                        r -> r.getInt(1),
                        id,
                        version)
                .isEmpty();
        if (mine) {
            jdbc.write(
                    "update import_mapping set version = version + 1 where id = ?",
                    List.of(id),
                    (update, i) -> update.setLong(1, i));
        }
        return mine;
    }

    /**
     * Keeps what a mapping says now, in the version that {@link #lock} has made.
     *
     * @param archived when it was archived; null for not
     */
    public void update(UUID uuid, Mapping mapping, String by, OffsetDateTime archived, OffsetDateTime now) {
        jdbc.write(
                "update import_mapping set title = ?, source = ?, changed_at = ?, changed_by = ?, archived_at = ?"
                        + " where uuid = ?",
                List.of(mapping),
                (update, m) -> {
                    update.setString(1, m.title());
                    update.setString(2, m.source());
                    update.setObject(3, now);
                    update.setString(4, by);
                    update.setObject(5, archived, Types.TIMESTAMP_WITH_TIMEZONE);
                    update.setString(6, uuid.toString());
                });
        addVersion(uuid, mapping, now);
    }

    /** Notes that a file is read with it. */
    public void used(UUID uuid, OffsetDateTime now) {
        jdbc.write(
                "update import_mapping set used_at = ?, use_count = use_count + 1 where uuid = ?",
                List.of(uuid),
                (update, u) -> {
                    update.setObject(1, now);
                    update.setString(2, u.toString());
                });
    }

    private void addVersion(UUID uuid, Mapping mapping, OffsetDateTime now) {
        jdbc.write(
                "insert into import_mapping_version (mapping_id, version, definition, saved_at)"
                        + " select id, version, cast(? as varchar), cast(? as timestamp(6) with time zone)"
                        + " from import_mapping where uuid = ?",
                List.of(mapping),
                (insert, m) -> {
                    insert.setString(1, MappingJson.write(m));
                    insert.setObject(2, now);
                    insert.setString(3, uuid.toString());
                });
    }

    private static StoredMapping mapping(ResultSet r) throws SQLException {
        long territory = r.getLong("territory_id");
        boolean everywhere = r.wasNull();
        return new StoredMapping(
                r.getLong("id"),
                UUID.fromString(r.getString("uuid")),
                r.getInt("version"),
                MappingJson.read(r.getString("definition")),
                r.getString("owner_login"),
                r.getString("owner_name"),
                everywhere ? null : territory,
                r.getObject("changed_at", OffsetDateTime.class),
                r.getString("changed_by"),
                r.getObject("archived_at", OffsetDateTime.class),
                r.getObject("used_at", OffsetDateTime.class),
                r.getLong("use_count"));
    }
}
