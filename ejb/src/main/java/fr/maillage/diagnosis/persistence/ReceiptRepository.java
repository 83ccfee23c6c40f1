package fr.maillage.diagnosis.persistence;

import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;

/** The hashes of the codes by which somebody erased what she said. */
@ApplicationScoped
public class ReceiptRepository {

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    public boolean has(String hash) {
        return Rows.number(entities, "select count(*) from receipt_erased where receipt_hash = ?", hash) > 0;
    }

    /** Notes a code, once. */
    public void add(String hash, LocalDate today) {
        if (!has(hash)) {
            Rows.execute(entities, "insert into receipt_erased (receipt_hash, erased_on) values (?, ?)", hash, today);
        }
    }
}
