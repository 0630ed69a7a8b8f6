# reporting
