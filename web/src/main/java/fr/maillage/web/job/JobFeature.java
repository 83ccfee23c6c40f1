package fr.maillage.web.job;

import fr.maillage.identity.Permission;
import fr.maillage.web.shared.feature.Feature;
import fr.maillage.web.shared.feature.GlossaryWord;
import fr.maillage.web.shared.feature.NavEntry;
import fr.maillage.web.shared.feature.NavGroup;
import fr.maillage.web.shared.feature.RecordPage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Runs of jobs. */
@ApplicationScoped
public class JobFeature implements Feature {

    @Override
    public String name() {
        return "job";
    }

    @Override
    public List<NavEntry> navigation() {
        return List.of(new NavEntry(NavGroup.SIDE, 20, "/job/list.xhtml", Permission.RUN_JOBS));
    }

    @Override
    public List<RecordPage> records() {
        return List.of(new RecordPage("job", "/job/detail.xhtml?id="));
    }

    @Override
    public Map<String, String> guide() {
        return Map.of("/job/", "traitements");
    }

    @Override
    public List<GlossaryWord> glossary() {
        return List.of(new GlossaryWord("job", 340));
    }
}
