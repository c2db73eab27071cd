package io.github.tribikos.mysql;

import java.util.List;

/**
 * The parameters of URLs that the drivers have; others they ignore. Left out are those that would change values, write values
 * into logs, let one text be several statements, hide a lost connection, or name a class that the driver then loads.
 */
final class MysqlUrlParameters {
    /** <a href="https://dev.mysql.com/doc/connector-j/en/connector-j-reference-configuration-properties.html">Connector/J</a>. */
    static final List<String> OF_MYSQL =
            List.of(("allowLoadLocalInfile allowLoadLocalInfileInPath allowPublicKeyRetrieval"
                            + " allowReplicaDownConnections allowSourceDownConnections alwaysSendSetIsolation"
                            + " autoClosePStmtStreams blobSendChunkSize cacheCallableStmts cacheDefaultTimeZone cachePrepStmts"
                            + " cacheResultSetMetadata cacheServerConfiguration callableStmtCacheSize characterEncoding"
                            + " characterSetResults clientCertificateKeyStorePassword clientCertificateKeyStoreType"
                            + " clientCertificateKeyStoreUrl clobberStreamingResults clobCharacterEncoding"
                            + " compensateOnDuplicateKeyUpdateCounts connectionAttributes connectionCollation connectionTimeZone"
                            + " connectTimeout createDatabaseIfNotExist customCharsetMapping databaseTerm defaultFetchSize"
                            + " detectCustomCollations disabledAuthenticationPlugins disconnectOnExpiredPasswords dnsSrv"
                            + " dontCheckOnDuplicateKeyUpdateInSQL dontTrackOpenResources elideSetAutoCommits emulateLocators"
                            + " emulateUnsupportedPstmts enableEscapeProcessing enableQueryTimeouts failOverReadOnly"
                            + " fallbackToSystemKeyStore fallbackToSystemTrustStore fipsCompliantJsse"
                            + " forceConnectionTimeZoneToSession generateSimpleParameterMetadata getProceduresReturnsFunctions"
                            + " holdResultsOpenOverStatementClose idTokenFile ignoreNonTxTables"
                            + " includeInnodbStatusInDeadlockExceptions includeThreadDumpInDeadlockExceptions"
                            + " includeThreadNamesAsStatementComment initialTimeout interactiveClient jdbcCompliantTruncation"
                            + " KeyManagerFactoryProvider keyStoreProvider largeRowSizeThreshold ldapServerHostname"
                            + " loadBalanceAutoCommitStatementRegex loadBalanceAutoCommitStatementThreshold"
                            + " loadBalanceBlocklistTimeout loadBalanceHostRemovalGracePeriod loadBalancePingTimeout"
                            + " loadBalanceSQLExceptionSubclassFailover loadBalanceSQLStateFailover"
                            + " loadBalanceValidateConnectionOnSwapServer localSocketAddress locatorFetchBufferSize"
                            + " maintainTimeStats maxAllowedPacket maxQuerySizeToLog maxReconnects metadataCacheSize"
                            + " netTimeoutForStreamingResults noAccessToProcedureBodies nullDatabaseMeansCurrent ociConfigFile"
                            + " ociConfigProfile overrideSupportsIntegrityEnhancementFacility paranoid password1 password2"
                            + " password3 passwordCharacterEncoding pedantic pinGlobalTxToPhysicalConnection"
                            + " populateInsertRowWithDefaultValues prepStmtCacheSize prepStmtCacheSqlLimit preserveInstants"
                            + " processEscapeCodesForPrepStmts queriesBeforeRetrySource queryTimeoutKillsConnection"
                            + " readFromSourceWhenNoReplicas readOnlyPropagatesToServer reconnectAtTxEnd"
                            + " replicationConnectionGroup requireSSL resourceId resultSetSizeThreshold retriesAllDown"
                            + " rewriteBatchedStatements rollbackOnPooledClose scrollTolerantForwardOnly secondsBeforeRetrySource"
                            + " selfDestructOnPingMaxOperations selfDestructOnPingSecondsLifetime serverAffinityOrder"
                            + " serverRSAPublicKeyFile sessionVariables socketTimeout socksProxyHost socksProxyPort"
                            + " socksProxyRemoteDns sslContextProvider sslMode strictUpdates tcpKeepAlive tcpNoDelay tcpRcvBuf"
                            + " tcpSndBuf tcpTrafficClass tinyInt1isBit tlsCiphersuites tlsVersions trackSessionState"
                            + " transformedBitIsBoolean treatUtilDateAsTimestamp trustCertificateKeyStorePassword"
                            + " trustCertificateKeyStoreType trustCertificateKeyStoreUrl trustManagerFactoryProvider"
                            + " useColumnNamesInFindColumn useCompression useCursorFetch useHostsInPrivileges useInformationSchema"
                            + " useLocalSessionState useLocalTransactionState useOldAliasMetadataBehavior"
                            + " useOnlyServerErrorMessages useReadAheadInput useServerPrepStmts useSSL useStreamLengthsInPrepStmts"
                            + " useUnbufferedInput verifyServerCertificate")
                    .split(" "));

    /** <a href="https://mariadb.com/kb/en/about-mariadb-connector-j/">MariaDB Connector/J</a>. */
    static final List<String> OF_MARIADB =
            List.of(("allowLocalInfile allowPublicKeyRetrieval blankTableNameMeta cacheCodecs cachePrepStmts"
                            + " connectionAttributes connectionCollation connectionTimeZone connectTimeout"
                            + " createDatabaseIfNotExist credentialType defaultFetchSize deferCertificateValidation"
                            + " disablePipeline disconnectOnExpiredPasswords enabledSslCipherSuites enabledSslProtocolSuites"
                            + " fallbackToSystemKeyStore fallbackToSystemTrustStore forceConnectionTimeZoneToSession"
                            + " galeraAllowedState geometryDefaultType includeInnodbStatusInDeadlockExceptions"
                            + " includeThreadDumpInDeadlockExceptions jdbcCompliantTruncation keyPassword keyStore"
                            + " keyStorePassword keyStoreType localSocket localSocketAddress maxAllowedColumns maxAllowedPacket"
                            + " maxQuerySizeToLog metaExportedKeys nullDatabaseMeansCurrent oldModeNoPrecisionTimestamp"
                            + " permitNoResults permitRedirect pinGlobalTxToPhysicalConnection pipe prepStmtCacheSize"
                            + " preserveInstants pureLocalDateTime readOnlyPropagatesToServer restrictedAuth retriesAllDown"
                            + " returnMultiValuesGeneratedIds rewriteBatchedStatements serverRsaPublicKeyFile serverSslCert"
                            + " servicePrincipalName sessionVariables socketTimeout sslMode tcpAbortiveClose tcpKeepAlive"
                            + " tcpKeepCount tcpKeepIdle tcpKeepInterval transactionIsolation transactionReplay"
                            + " transactionReplaySize transformedBitIsBoolean trustStore trustStorePassword trustStoreType"
                            + " useBulkStmts useBulkStmtsForInserts useCatalogTerm useCompression useIpForKillQuery"
                            + " useLocalSessionState useMysqlMetadata useResetConnection useServerPrepStmts uuidAsString")
                    .split(" "));

    private MysqlUrlParameters() {}
}
