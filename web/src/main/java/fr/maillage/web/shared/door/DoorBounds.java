package fr.maillage.web.shared.door;

import fr.maillage.shared.setting.Settings;

/**
 * Share that one address may have of the server (docs/operating.md).
 *
 * @param requests at work at the same time
 * @param inLine that wait beside them
 * @param connections that have asked for something and are open
 * @param behindProxy whether the connections are a proxy's, and the addresses those that it tells
 */
record DoorBounds(int requests, int inLine, int connections, boolean behindProxy) {

    static DoorBounds of(Settings settings) {
        return new DoorBounds(
                settings.addressRequests(),
                settings.addressLine(),
                settings.addressConnections(),
                settings.behindProxy());
    }
}
