package fr.maillage.web.committee.paper;

import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Reference;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Finds the item of an agenda that somebody has chosen by its name. */
record PaperItems(Map<UUID, String> agenda) implements Reference {

    @Override
    public String meant(String field, String words) {
        return agenda.entrySet().stream()
                .filter(item -> item.getValue().equals(words))
                .findFirst()
                .orElseThrow(() -> Problem.invalid(field, "committee-paper-item-none", words))
                .getKey()
                .toString();
    }

    @Override
    public List<String> suggested(String words) {
        return List.copyOf(agenda.values());
    }
}
