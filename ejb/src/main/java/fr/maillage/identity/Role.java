package fr.maillage.identity;

import java.util.EnumSet;
import java.util.Set;

/** The roles of the design, each with what it may do on the territory of its grant. */
public enum Role {
    ADMINISTRATOR(EnumSet.allOf(Permission.class)),
    DEPARTMENT_OFFICER(EnumSet.of(
            Permission.READ,
            Permission.EDIT_PLACES,
            Permission.CONTRIBUTE,
            Permission.EDIT_ACTORS,
            Permission.READ_CONTACTS,
            Permission.EDIT_COMMITTEE,
            Permission.COLLECT,
            Permission.EDIT_DIAGNOSIS,
            Permission.EDIT_PLAN,
            Permission.READ_ASKED_AMOUNTS,
            Permission.EDIT_FUNDING,
            Permission.EDIT_DEPLOYMENT,
            Permission.ASK_SITING,
            Permission.COMMENT,
            Permission.IMPORT,
            Permission.RUN_JOBS,
            Permission.MANAGE_PERIMETERS)),
    EPT_OFFICER(EnumSet.of(
            Permission.READ,
            Permission.EDIT_PLACES,
            Permission.CONTRIBUTE,
            Permission.EDIT_ACTORS,
            Permission.READ_CONTACTS,
            Permission.EDIT_COMMITTEE,
            Permission.COLLECT,
            Permission.EDIT_DIAGNOSIS,
            Permission.EDIT_PLAN,
            Permission.READ_ASKED_AMOUNTS,
            Permission.EDIT_FUNDING,
            Permission.EDIT_DEPLOYMENT,
            Permission.ASK_SITING,
            Permission.COMMENT,
            Permission.IMPORT,
            Permission.RUN_JOBS,
            Permission.MANAGE_PERIMETERS)),
    PREFECTURE(EnumSet.of(
            Permission.READ,
            Permission.READ_CONTACTS,
            Permission.READ_ASKED_AMOUNTS,
            Permission.ASK_SITING,
            Permission.GIVE_OPINION,
            Permission.COMMENT)),
    MEMBER(EnumSet.of(Permission.READ, Permission.COMMENT)),
    ADVISER(EnumSet.of(Permission.READ, Permission.CONTRIBUTE, Permission.COLLECT)),
    JUROR(EnumSet.noneOf(Permission.class));

    private final Set<Permission> permissions;

    Role(Set<Permission> permissions) {
        this.permissions = Set.copyOf(permissions);
    }

    public boolean allows(Permission permission) {
        return permissions.contains(permission);
    }
}
