package fr.maillage.web.diagnosis.statement;

import fr.maillage.diagnosis.collection.CollectionRef;
import fr.maillage.web.shared.Identifiers;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The collection to which belongs who is written down: one that is offered, or that of what is entered in the year. */
public class CollectionChoice implements Serializable {

    private static final long serialVersionUID = 1L;

    private final LinkedHashMap<String, String> offered = new LinkedHashMap<>();
    private String chosen;

    /** Offers some collections in place of those before. */
    void offer(List<CollectionRef> some) {
        offered.clear();
        some.forEach(each -> offered.putIfAbsent(each.title(), each.id().toString()));
    }

    /** The identifier of what was chosen; null for nothing. */
    UUID id() {
        return chosen == null || chosen.isBlank() ? null : Identifiers.of("collection", chosen);
    }

    /** The identifiers by the titles; none where there is nothing to choose. */
    public Map<String, String> getOffered() {
        return offered;
    }

    /** Empty for that of the year. */
    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }
}
