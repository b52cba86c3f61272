package org.securepathways.kit.rest;

/** One write under one key: who calls, the key, and a hash of what is asked. */
record Call(String caller, String key, String fingerprint) {}
