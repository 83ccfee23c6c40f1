/** What advisers and orientation desks counted, told to readers quarter by quarter. */
package fr.maillage.deployment.quarter;
