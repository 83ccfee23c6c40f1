package fr.maillage.diagnosis.persistence;

import fr.maillage.diagnosis.model.Respondent;
import fr.maillage.diagnosis.statement.RespondentField;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.persistence.Jdbc;
import fr.maillage.shared.persistence.Keys;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds and writes respondents. */
@ApplicationScoped
public class RespondentRepository {

    /** The columns that hold codes, by vocabulary. */
    private static final Map<String, String> COLUMNS = Map.of(
            "collection-mode", "mode",
            "age-band", "age_band",
            "equipment", "equipment",
            "french-ease", "french_ease",
            "situation", "situation");

    private static final String INSIDE = "select x.descendant_id from territory_closure x where x.ancestor_id = ?"
            + " and x.valid_from <= ? and (x.valid_to is null or x.valid_to > ?)";

    private static final String USES =
            "select %1$s as term, count(*) as uses from respondent where %1$s is not null group by %1$s";

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    @Inject
    private Jdbc jdbc;

    @Inject
    private Keys keys;

    public Optional<Respondent> byUuid(UUID uuid) {
        return entities.createQuery("select r from Respondent r where r.uuid = :uuid", Respondent.class)
                .setParameter("uuid", uuid)
                .getResultStream()
                .findFirst();
    }

    /** The respondent under the hash of whose code something stands. */
    public Optional<Respondent> byReceipt(String hash) {
        return entities.createQuery("select r from Respondent r where r.receiptHash = :hash", Respondent.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    /** Which of some codes a respondent keeps. */
    public Set<String> kept(Collection<String> hashes) {
        return hashes.isEmpty()
                ? Set.of()
                : new HashSet<>(Rows.list(
                        entities,
                        "select receipt_hash from respondent where receipt_hash in (" + Rows.marks(hashes) + ")",
                        List.copyOf(hashes),
                        row -> row.text("receipt_hash")));
    }

    /** The same; nobody enters anything of hers until this transaction has ended. Empty where she was erased meanwhile. */
    public Optional<Respondent> lockedByReceipt(String hash) {
        Rows.lock(entities, "select id from respondent where receipt_hash = ? for update", List.of(hash));
        return byReceipt(hash);
    }

    /** Erases a respondent of whom nothing else is kept any more. */
    public void erase(long key) {
        Rows.execute(entities, "delete from respondent where id = ?", key);
    }

    /** The respondent with a database identifier; null when there is none. */
    public Respondent byKey(long key) {
        return entities.find(Respondent.class, key);
    }

    /** The respondents of a collection whom files call by some codes. */
    public List<Respondent> coded(Collection<String> codes, long collection) {
        if (codes.isEmpty()) {
            return List.of();
        }
        List<Object> parameters = new ArrayList<>(List.of(collection));
        parameters.addAll(codes);
        return Rows.entities(
                entities,
                Respondent.class,
                "select p.* from respondent p where p.collection_id = ? and p.code in (" + Rows.marks(codes) + ")",
                parameters);
    }

    /** Tells how many residents who live in a territory on a day were met. */
    public long met(long territory, LocalDate day) {
        return Rows.number(
                entities,
                "select count(*) from respondent r where r.commune_id in (" + INSIDE + ") or r.qpv_id in (" + INSIDE
                        // A QPV of two communes makes nobody live in both.
                        + ") and exists (select 1 from territory k where k.id = ? and k.kind in ('QPV', 'PERIMETER'))",
                territory,
                day,
                day,
                territory,
                day,
                day,
                territory);
    }

    public static String sharing(String commune, String ageBand) {
        return commune + " " + ageBand;
    }

    /** Enters respondents, who get their keys here; many at once. */
    public void enter(Collection<Respondent> some) {
        Iterator<Long> drawn = keys.draw("select nextval('respondent_seq')", Respondent.KEYS_AT_ONCE, some.size())
                .iterator();
        some.forEach(respondent -> respondent.keyed(drawn.next()));
        jdbc.write(
                "insert into respondent (id, uuid, version, code, mode, met_on, commune_id, qpv_id, age_band, equipment,"
                        + " french_ease, situation, changed_name, published_age, receipt_hash, consented_at, created_at,"
                        + " updated_at, collection_id) values (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                some,
                (row, respondent) -> {
                    FieldValues<RespondentField> values = respondent.values();
                    String age = values.text(RespondentField.PUBLISHED_AGE);
                    row.setLong(1, respondent.id());
                    row.setString(2, respondent.uuid().toString());
                    row.setString(3, respondent.code());
                    row.setString(4, values.text(RespondentField.MODE));
                    row.setObject(5, LocalDate.parse(values.text(RespondentField.MET_ON)));
                    row.setLong(6, respondent.communeId());
                    row.setObject(7, respondent.qpvId(), Types.BIGINT);
                    row.setString(8, values.text(RespondentField.AGE_BAND));
                    row.setString(9, values.text(RespondentField.EQUIPMENT));
                    row.setString(10, values.text(RespondentField.FRENCH_EASE));
                    row.setString(11, values.text(RespondentField.SITUATION));
                    row.setString(12, values.text(RespondentField.CHANGED_NAME));
                    row.setObject(13, age == null ? null : Integer.valueOf(age), Types.SMALLINT);
                    row.setString(14, respondent.receiptHash());
                    row.setObject(15, respondent.consentedAt(), Types.TIMESTAMP_WITH_TIMEZONE);
                    row.setObject(16, respondent.createdAt());
                    row.setObject(17, respondent.updatedAt());
                    row.setLong(18, respondent.collectionId());
                });
    }

    public void add(Respondent respondent) {
        entities.persist(respondent);
    }

    public void flush() {
        entities.flush();
    }

    /** Counts the respondents who carry each term of a vocabulary, by term; none where no column of theirs holds it. */
    public Map<String, Long> uses(String vocabulary) {
        String column = COLUMNS.get(vocabulary);
        return column == null
                ? Map.of()
                : Rows.list(entities, USES.formatted(column), row -> row).stream()
                        .collect(Collectors.toMap(row -> row.text("term"), row -> row.number("uses")));
    }
}
