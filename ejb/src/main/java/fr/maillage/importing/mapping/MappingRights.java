package fr.maillage.importing.mapping;

import fr.maillage.identity.Caller;
import fr.maillage.identity.CallerIdentity;
import fr.maillage.identity.Permission;
import fr.maillage.identity.Scope;
import fr.maillage.importing.persistence.MappingRepository.Owner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whose a mapping is, and who may change it: its owner, and whoever imports on the territory that she had. */
@ApplicationScoped
class MappingRights {

    @Inject
    private Caller caller;

    boolean mayChange(StoredMapping mapping) {
        if (mapping.ownerLogin().equals(caller.requireSignedIn().login())) {
            return true;
        }
        return mapping.territoryId() == null
                ? caller.scope(Permission.IMPORT).everywhere()
                : caller.may(Permission.IMPORT, mapping.territoryId());
    }

    /** The caller as the owner of what she saves. */
    Owner owner() {
        CallerIdentity who = caller.requireSignedIn();
        Scope scope = caller.scope(Permission.IMPORT);
        Long territory = scope.everywhere()
                ? null
                : scope.territoryIds().stream().sorted().findFirst().orElse(null);
        return new Owner(who.login(), who.displayName(), territory);
    }
}
