package fr.maillage.web.person;

import fr.maillage.identity.Permission;
import fr.maillage.web.shared.feature.Feature;
import fr.maillage.web.shared.feature.GlossaryWord;
import fr.maillage.web.shared.feature.NavEntry;
import fr.maillage.web.shared.feature.NavGroup;
import fr.maillage.web.shared.feature.RecordPage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** People, apart from what they do. */
@ApplicationScoped
public class PersonFeature implements Feature {

    private static final int WORD_RANK = 75;

    @Override
    public String name() {
        return "person";
    }

    @Override
    public List<NavEntry> navigation() {
        return List.of(new NavEntry(NavGroup.COMMITTEE, 55, "/person/list.xhtml", Permission.READ_CONTACTS)
                .under("/committee/body/list.xhtml"));
    }

    @Override
    public List<RecordPage> records() {
        return List.of(new RecordPage("person", "/person/detail.xhtml?id="));
    }

    @Override
    public Map<String, String> guide() {
        return Map.of("/person/", "personnes");
    }

    @Override
    public Map<String, List<String>> words() {
        return Map.of("/person/", List.of("person", "actor", "territory"));
    }

    @Override
    public List<GlossaryWord> glossary() {
        return List.of(new GlossaryWord("person", WORD_RANK));
    }
}
