package fr.maillage.testing;

import fr.maillage.identity.Caller;
import fr.maillage.identity.CallerIdentity;
import fr.maillage.identity.Grant;
import fr.maillage.identity.Role;
import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Acts as somebody inside the server. */
public final class As {

    private As() {}

    /** Does something with a role on a territory, given by its code; null for everywhere. */
    public static <T> T a(Role role, String territoryCode, Supplier<T> action) {
        return holding(role + "@" + territoryCode, action, grant(role, territoryCode));
    }

    /** A role on a territory, given by its code; null for everywhere. */
    public static Grant grant(Role role, String territoryCode) {
        Long territory = territoryCode == null
                ? null
                : Long.valueOf(Sql.number("select id from territory where code = ?", territoryCode));
        return new Grant(role, territory);
    }

    /** Does something as somebody who holds several roles. */
    public static <T> T holding(String who, Supplier<T> action, Grant... grants) {
        CallerIdentity identity = new CallerIdentity(
                UUID.nameUUIDFromBytes(who.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                grants[0].role().name().toLowerCase(java.util.Locale.ROOT),
                grants[0].role().name(),
                List.of(grants));
        return caller().runAs(identity, action);
    }

    /** Does something as the administrator of everything. */
    public static <T> T administrator(Supplier<T> action) {
        return a(Role.ADMINISTRATOR, null, action);
    }

    /** Does something as the system, as timers do. */
    public static <T> T system(Supplier<T> action) {
        return caller().runAs(CallerIdentity.SYSTEM, action);
    }

    private static Caller caller() {
        return CDI.current().select(Caller.class).get();
    }
}
