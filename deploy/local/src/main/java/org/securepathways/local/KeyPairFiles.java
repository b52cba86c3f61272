package org.securepathways.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** The key pair local tokens are signed with; it is worth nothing outside this machine's own platform. */
record KeyPairFiles(Path folder) {
    private Path publicKey() {
        return folder.resolve("public.pem");
    }

    void makeIfMissing() throws IOException, GeneralSecurityException {
        if (Files.exists(publicKey())) {
            return;
        }
        Files.createDirectories(folder);
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        var pair = generator.generateKeyPair();
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.deleteIfExists(privateKey());
        Files.writeString(
                Files.createFile(privateKey(), ownerOnly),
                pem("PRIVATE", pair.getPrivate().getEncoded()));
        // The public half comes last and in one step: where it is, both are.
        var half = folder.resolve("public.pem.new");
        Files.writeString(half, pem("PUBLIC", pair.getPublic().getEncoded()));
        Files.move(half, publicKey(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** The public half as services take it: its text without the lines around it. */
    String publicKeyText() throws IOException {
        return bare(publicKey());
    }

    PrivateKey signingKey() throws IOException, GeneralSecurityException {
        if (!Files.exists(publicKey())) {
            throw new Complaint("There is no key to sign with yet: run ./pathways up first.");
        }
        return KeyFactory.getInstance("RSA")
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(bare(privateKey()))));
    }

    private Path privateKey() {
        return folder.resolve("private.pem");
    }

    private static String bare(Path file) throws IOException {
        return Files.readString(file).replaceAll("-----[A-Z ]+-----|\\s", "");
    }

    private static String pem(String half, byte[] key) {
        var lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key);
        return "-----BEGIN " + half + " KEY-----\n" + lines + "\n-----END " + half + " KEY-----\n";
    }
}
