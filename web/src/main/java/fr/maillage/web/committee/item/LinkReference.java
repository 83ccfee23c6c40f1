package fr.maillage.web.committee.item;

import fr.maillage.committee.item.ItemAgendaService;
import fr.maillage.record.link.LinkTarget;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Reference;
import fr.maillage.web.shared.record.LinkPages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds the record that somebody means by what she typed: its kind and code, its name as suggested, or words of it. */
public class LinkReference implements Reference {

    private static final int SAID = 60;

    private final ItemAgendaService agenda;
    private final LinkPages pages;
    private final String territory;

    /** @param territory the code of the one that the body works for */
    public LinkReference(ItemAgendaService agenda, LinkPages pages, String territory) {
        this.agenda = agenda;
        this.pages = pages;
        this.territory = territory;
    }

    /** The records whose kind and code, or whole name, was typed; by what was typed. */
    public Map<String, LinkTarget> named(List<String> typed) {
        Map<String, String> heads = new HashMap<>();
        typed.forEach(each -> heads.put(each, head(each)));
        Map<String, LinkTarget> known = agenda.named(
                territory,
                Stream.concat(typed.stream(), heads.values().stream())
                        .distinct()
                        .toList());
        Map<String, LinkTarget> named = new HashMap<>();
        heads.forEach((each, head) -> {
            LinkTarget target = known.getOrDefault(each, known.get(head));
            if (target != null) {
                named.put(each, target);
            }
        });
        return named;
    }

    private static String head(String typed) {
        int between = typed.indexOf(LinkPages.BETWEEN);
        return between < 1 ? typed : typed.substring(0, between);
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
        LinkTarget target = named(List.of(typed)).get(typed);
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
