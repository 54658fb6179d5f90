/** A file of sources of money, as `ucj init --sources` writes it. */
export const SOURCES_FILE = `source,payer,amount,segments,regions,ceiling,from,to,order
dbh-cht,apbd,"Rp2,5 miliar",petani > *,,50% > 60% - Rp100 juta,,,1
apbd-kab,apbd,Rp1 miliar,,,,,,2
baznas,zakat,Rp250 juta,petani; nelayan,,,,,3
`;
