package fr.maillage.diagnosis.persistence;

import fr.maillage.diagnosis.model.Irritant;
import fr.maillage.record.persistence.RecordRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Finds and writes irritants. */
@ApplicationScoped
public class IrritantRepository extends RecordRepository<Irritant> {

    public IrritantRepository() {
        super(Irritant.class, "diagnosis.irritant");
    }

    /** The irritant that files about a territory call by a code, archived or not. */
    public Optional<Irritant> coded(String code, long territory) {
        return select("where e.code = ?1 and e.territoryId = ?2", code, territory).stream()
                .findFirst();
    }
}
