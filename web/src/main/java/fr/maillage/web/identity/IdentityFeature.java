package fr.maillage.web.identity;

import fr.maillage.identity.Permission;
import fr.maillage.web.shared.feature.Feature;
import fr.maillage.web.shared.feature.GlossaryWord;
import fr.maillage.web.shared.feature.NavEntry;
import fr.maillage.web.shared.feature.NavGroup;
import fr.maillage.web.shared.feature.RecordPage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Accounts, rights and the own account. */
@ApplicationScoped
public class IdentityFeature implements Feature {

    @Override
    public String name() {
        return "identity";
    }

    @Override
    public List<NavEntry> navigation() {
        return List.of(new NavEntry(NavGroup.SIDE, 30, "/identity/list.xhtml", Permission.MANAGE_ACCOUNTS));
    }

    @Override
    public List<RecordPage> records() {
        return List.of(new RecordPage("account", "/identity/edit.xhtml?id="));
    }

    @Override
    public Map<String, String> guide() {
        return Map.of(
                "/login.xhtml",
                "se-connecter",
                "/welcome.xhtml",
                "se-connecter",
                "/identity/account.xhtml",
                "se-connecter",
                "/identity/",
                "comptes");
    }

    @Override
    public List<GlossaryWord> glossary() {
        return List.of(new GlossaryWord("right", 350), new GlossaryWord("token", 370));
    }
}
