/** A table to begin with: the columns that are read, and rows that are made up and say so. */
export const TABLE_STARTER = `region_code,region,segment,period,potential,registered,subsidised,status
36.02,Kabupaten Lebak,petani,2025-11,1000,150,100,illustrative
36.02,Kabupaten Lebak,nelayan,2025-11,200,40,30,illustrative
36.04,Kabupaten Serang,petani,2025-11,800,200,120,illustrative
36.04,Kabupaten Serang,pekerja rentan,2025-11,500,350,350,illustrative
`;
