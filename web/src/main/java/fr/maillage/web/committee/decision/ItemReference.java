package fr.maillage.web.committee.decision;

import fr.maillage.committee.decision.DecisionItem;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Reference;
import java.util.List;

/** Finds the item of one agenda that somebody means by what she typed: its number, or words of its title. */
final class ItemReference implements Reference {

    private final String gathering;
    private final List<DecisionItem> items;

    /**
     * @param gathering how the gathering is called
     * @param items those of its agenda
     */
    ItemReference(String gathering, List<DecisionItem> items) {
        this.gathering = gathering;
        this.items = items;
    }

    @Override
    public List<String> suggested(String words) {
        return found(words).stream().limit(SUGGESTIONS).map(DecisionItem::label).toList();
    }

    @Override
    public String meant(String field, String typed) {
        List<DecisionItem> named = items.stream()
                .filter(item -> item.label().equalsIgnoreCase(typed)
                        || Integer.toString(item.rank()).equals(typed))
                .toList();
        List<DecisionItem> meant = named.isEmpty() ? found(typed) : named;
        if (meant.size() == 1) {
            return meant.get(0).id().toString();
        }
        throw gathering.isEmpty()
                ? Problem.invalid(field, "committee-decision-item-alone", typed)
                : Problem.invalid(field, "committee-decision-item-none", typed, gathering);
    }

    private List<DecisionItem> found(String words) {
        String letters = PlainText.letters(words);
        return items.stream()
                .filter(item -> PlainText.letters(item.label()).contains(letters))
                .toList();
    }
}
