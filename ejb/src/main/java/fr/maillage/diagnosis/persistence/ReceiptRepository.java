package fr.maillage.diagnosis.persistence;

import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The hashes of the codes by which somebody erased what she said. */
@ApplicationScoped
public class ReceiptRepository {

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    public boolean has(String hash) {
        return Rows.number(entities, "select count(*) from receipt_erased where receipt_hash = ?", hash) > 0;
    }

    /** Which of some codes were erased. */
    public Set<String> among(Collection<String> hashes) {
        return new HashSet<>(Rows.list(
                entities,
                "select receipt_hash from receipt_erased where receipt_hash in (" + Rows.marks(hashes) + ")",
                List.copyOf(hashes),
                row -> row.text("receipt_hash")));
    }

    /** Notes a code, once. */
    public void add(String hash, LocalDate today) {
        if (!has(hash)) {
            Rows.execute(entities, "insert into receipt_erased (receipt_hash, erased_on) values (?, ?)", hash, today);
        }
    }
}
