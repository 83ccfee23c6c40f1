package fr.maillage.web.committee.item;

import fr.maillage.committee.item.ItemAgendaService;
import fr.maillage.record.link.LinkTarget;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Reference;
import fr.maillage.web.shared.record.LinkPages;
import java.util.List;
import java.util.Map;

/** Finds the record that somebody means by what she typed: its kind and code, its name as suggested, or words of it. */
class LinkReference implements Reference {

    private static final int SAID = 60;

    private final ItemAgendaService agenda;
    private final LinkPages pages;
    private final String territory;

    /** @param territory the code of the one that the body works for */
    LinkReference(ItemAgendaService agenda, LinkPages pages, String territory) {
        this.agenda = agenda;
        this.pages = pages;
        this.territory = territory;
    }

    @Override
    public List<String> suggested(String words) {
        return agenda.suggested(territory, words, SUGGESTIONS).stream()
                .map(pages::written)
                .toList();
    }

    /** The record as items write it. */
    @Override
    public String meant(String field, String typed) {
        int between = typed.indexOf(LinkPages.BETWEEN);
        String head = between < 1 ? typed : typed.substring(0, between);
        Map<String, LinkTarget> named = agenda.named(territory, List.of(typed, head));
        LinkTarget target = named.getOrDefault(typed, named.get(head));
        if (target == null) {
            List<LinkTarget> found = agenda.suggested(territory, typed, 2);
            if (found.size() != 1) {
                throw Problem.invalid(
                        field,
                        found.isEmpty() ? "committee-item-link-none" : "committee-item-link-several",
                        PlainText.cut(typed, SAID));
            }
            target = found.get(0);
        }
        return target.ref().written();
    }
}
