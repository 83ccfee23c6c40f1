package fr.maillage.territory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every commune of France in memory, immutable: for imports that look up thousands of addresses. */
public final class CommuneDirectory {

    private final List<Commune> all;
    private final Map<Long, Commune> byId;
    private final Map<String, Commune> byInsee;
    private final Map<String, List<Commune>> byPostalCode;

    /**
     * @param communes the communes of today
     * @param retiredCodes old INSEE code → the current commune's INSEE code
     */
    public CommuneDirectory(List<Commune> communes, Map<String, String> retiredCodes) {
        all = List.copyOf(communes);
        byId = new HashMap<>(communes.size() * 2);
        byInsee = new HashMap<>(communes.size() * 2);
        byPostalCode = new HashMap<>();
        for (Commune commune : all) {
            byId.put(commune.id(), commune);
            byInsee.put(commune.insee(), commune);
            for (String postalCode : commune.postalCodes()) {
                byPostalCode
                        .computeIfAbsent(postalCode, k -> new ArrayList<>(2))
                        .add(commune);
            }
        }
        retiredCodes.forEach((old, current) -> {
            Commune commune = byInsee.get(current);
            if (commune != null) {
                byInsee.putIfAbsent(old, commune);
            }
        });
    }

    /** The communes of today, ordered by INSEE code. */
    public List<Commune> all() {
        return all;
    }

    /** The commune of today that is a territory; empty where the territory is none. */
    public Optional<Commune> byId(long territoryId) {
        return Optional.ofNullable(byId.get(territoryId));
    }

    /**
     * The commune that bears the code today; codes of merged communes and of municipal arrondissements lead to the
     * commune they belong to.
     *
     * @param insee may be null: empty
     */
    public Optional<Commune> byInsee(String insee) {
        return insee == null ? Optional.empty() : Optional.ofNullable(byInsee.get(insee.trim()));
    }

    /** The communes that a postal code serves; empty for an unknown code or null. */
    public List<Commune> byPostalCode(String postalCode) {
        return postalCode == null ? List.of() : List.copyOf(byPostalCode.getOrDefault(postalCode.trim(), List.of()));
    }
}
