package fr.maillage.job;

import fr.maillage.identity.Permission;
import java.util.Map;
import java.util.Optional;

/** A job of which one run goes at a time, and whose runs are all shown by one page. */
public abstract class SoleJob implements JobDefinition {

    private final String id;
    private final Permission permission;
    private final String page;

    /**
     * A job.
     *
     * @param id as {@link #job}
     * @param permission as {@link #permission}
     * @param page the page that shows what its runs made, from the context root
     */
    protected SoleJob(String id, Permission permission, String page) {
        this.id = id;
        this.permission = permission;
        this.page = page;
    }

    @Override
    public String job() {
        return id;
    }

    @Override
    public Permission permission() {
        return permission;
    }

    @Override
    public Optional<String> exclusiveKey(Map<String, String> parameters) {
        return Optional.of(id);
    }

    @Override
    public Optional<String> resultPath(Map<String, String> parameters) {
        return Optional.of(page);
    }
}
